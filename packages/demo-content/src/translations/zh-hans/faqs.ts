import type { FaqInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const treatmentFaqs: Texts<FaqInput> = {
  'faq:does-it-hurt': {
    question: '针灸痛吗？',
    slug: 'zhenjiu-tong-ma',
    answer: [
      '很多时候您感觉不到针扎进去，或者只感到短暂、轻微的一刺。有些人会觉得有点不舒服。',
      '针进去以后，您可能会感到麻刺或酸胀。正常情况下不会很痛；如果很痛，请马上说出来。',
    ],
  },
  'faq:how-many-sessions-sciatica': {
    question: '坐骨神经痛需要做几次？',
    slug: 'zuogu-shenjing-tong-yao-zuo-jici',
    answer: [
      '没有人能事先告诉您次数。2024年的试验对持续时间长的坐骨神经痛用了4周10次。这不是对您的承诺。',
      '在本诊所，第一个疗程是每周一次或两次，持续几周。我们看到新的发作缓和得更快；持续时间长的坐骨神经痛通常需要更完整的疗程。这是我们自己的经验，不是证据。',
    ],
  },
  'faq:when-to-judge': {
    question: '什么时候能知道对我有没有效？',
    slug: 'shenme-shihou-zhidao-you-meiyou-xiao',
    answer: [
      '做了3或4次以后，回头看看效果。英国NHS的一个诊疗机构就在这个时候决定要不要继续。如果没有任何变化，停下来、问问别的治疗方法是合理的。',
      '一份公开发表的概述说，在2024年针对长期坐骨神经痛的试验里，针灸和假针灸的差别最早在第2周看到。',
      '请简短地记下您的疼痛，这样可以调整计划。',
    ],
  },
  'faq:is-it-safe': {
    question: '针灸安全吗？',
    slug: 'zhenjiu-anquan-ma',
    answer: [
      '大约每10人中有1人出现轻微的副作用，例如少量出血、瘀青或扎针处疼痛。大约每10,000人中有1人出现严重的副作用。',
      '在德国的229,230名患者中，有2人出现肺塌陷（气胸）。技术不好可能造成严重的伤害，所以训练和无菌的针很重要。',
      '扎针以后突然呼吸困难或胸痛：拨打911。',
    ],
  },
  'faq:move-my-disk-back': {
    question: '针灸能把我的椎间盘推回去吗？',
    slug: 'zhenjiu-neng-tuihui-zhuijianpan-ma',
    answer: [
      '不能。针不能把椎间盘推回原位，我们也不说它能。我们的目标是平息刺激，让护着它的紧张肌肉放松。',
      '如果坐骨神经痛是由椎间盘引起的，大约每100人中有90人在六周内不经特别治疗就会减轻。过了这段时间，自己减轻的可能性就小一些。',
    ],
  },
  'faq:combine-treatments': {
    question: '可以和整脊疗法或我的药物一起用吗？',
    slug: 'keyi-he-zhengji-huo-yaowu-yiqi-yong-ma',
    answer: [
      '请把您用的每一种治疗、药物和补充剂告诉每一个给您治疗的人。这是一起使用的安全做法。',
      '如果您服用抗凝药，做针灸之前请先问您的医生。',
      '我们见到有人在不同的时候用针灸和整脊疗法。我们没有找到两者一起用于坐骨神经痛的好研究。',
    ],
  },
  'faq:medicare-and-insurance': {
    question: 'Medicare（联邦医疗保险）或我的保险会付费吗？',
    slug: 'medicare-huo-baoxian-fufei-ma',
    answer: [
      '对椎间盘引起的坐骨神经痛，不要指望Medicare：它的规定没有提到这个病。',
      'Medicare的规定从2020年1月21日起，针对持续12周或更久的腰痛。疼痛必须没有已知的特定原因，也不能来自手术或怀孕。这时Medicare在90天内最多支付12次就诊，如果您好转再支付8次，每年最多20次。如果您没有好转，就停止支付。不是医生的针灸师必须在监督下工作，Medicare才付费。',
      '对其他任何保险，请在预约之前问您的保险公司。',
    ],
  },
};

const visitFaqs: Texts<FaqInput> = {
  'faq:afraid-of-needles': {
    question: '我怕针，还能来吗？',
    slug: 'wo-pa-zhen',
    answer: [
      '能来，感到紧张是可以理解的。请告诉我们；如果您曾经晕倒过，也请告诉我们。',
      '这种针和打针的针不一样。它是实心的，只比头发略粗，在本诊所是通过一根细管轻轻敲进去的。很多时候您感觉不到针扎进去，或者只感到短暂、轻微的一刺；有些人会觉得有点不舒服。',
    ],
  },
  'faq:pregnancy': {
    question: '怀孕时可以做针灸吗？',
    slug: 'huaiyun-shi-keyi-zuo-zhenjiu-ma',
    answer: [
      '请先问您的产科团队，并告诉我们您怀孕了。两个机构的说法不完全一样。',
      '英国的NHS说，总的来说是安全的，但有些穴位不用。世界卫生组织更谨慎：扎针可能引起分娩。所以只有在需要它来治疗时才用，而且要非常小心。按传统，怀孕头三个月不在小腹、腰部和脊柱底部扎针。',
    ],
  },
  'faq:what-to-tell-you': {
    question: '治疗前我应该告诉你们什么？',
    slug: 'zhiliao-qian-yinggai-gaosu-shenme',
    answer: [
      '请在就诊时（不要通过本网站）把下面的情况都告诉我们：',
      '怀孕',
      '服用抗凝药（血液稀释剂），或有出血性疾病',
      '心脏起搏器或其他植入物',
      '金属过敏',
      '皮肤感染',
      '癫痫发作',
      '曾经晕倒',
      '您的诊断和影像检查',
      '您的所有药物和补充剂',
    ],
  },
  'faq:after-a-session': {
    question: '做完一次以后我会有什么感觉？',
    slug: 'zuowan-yihou-you-shenme-ganjue',
    answer: [
      '您可能会累或困，这是正常的。有些人不应该马上开车；NHS的一份说明书建议安排人送您回家。',
      '疼痛、酸痛或僵硬可能会加重，然后在几天内缓和。您可能会恶心、头晕或觉得要晕倒。少量出血或瘀青很常见，没有害处。',
      '有很小的感染风险。如果您发烧或感觉生病，请联系医生。突然呼吸困难或胸痛：拨打911。',
    ],
  },
  'faq:help-myself-sciatica': {
    question: '我自己能为坐骨神经痛做什么？',
    slug: 'ziji-neng-wei-zuogu-shenjing-tong-zuo-shenme',
    answer: [
      '尽量保持正常活动，早点开始轻柔的运动。下面这些可能有帮助：',
      '拉伸',
      '热敷袋',
      '侧睡时在两膝之间、仰睡时在膝盖下面放一个枕头',
      '避免久坐或久躺。不要把热水袋放在可能麻木的皮肤上：它可能会烫伤您。',
      '对乙酰氨基酚（Tylenol）对坐骨神经痛不太可能有帮助。消炎止痛药（NSAIDs）有没有帮助还不清楚：请问药剂师。',
    ],
  },
};

const conditionFaqs: Texts<FaqInput> = {
  'faq:back-pain-or-sciatica': {
    question: '我是腰痛还是坐骨神经痛？',
    slug: 'yaotong-haishi-zuogu-shenjing-tong',
    answer: [
      '问问自己哪里更痛。坐骨神经痛时，一般来说腿比腰更痛，而且是刺痛、灼痛或沿着腿往下的电击样痛。单纯的腰痛很可能不是坐骨神经痛。',
      '椎间盘突出可以引起腰痛、坐骨神经痛、两者都有，或什么都没有。如果您不确定，请问医生。',
    ],
  },
  'faq:how-many-sessions-back-pain': {
    question: '腰痛需要做几次？',
    slug: 'yaotong-yao-zuo-jici',
    answer: [
      '没有人能事先告诉您次数。美国一项针对长期腰痛的大型试验做了10次，每次20分钟：前3周每周两次，之后4周每周一次。这不是对您的承诺。',
      'Medicare对长期腰痛的规定是一个上限，不是目标：90天内最多12次，如果您没有好转就停止支付。',
    ],
  },
  'faq:help-myself-back-pain': {
    question: '我自己能为腰痛做什么？',
    slug: 'ziji-neng-wei-yaotong-zuo-shenme',
    answer: [
      '尽快重新活动起来。卧床休息最多1到2天。下面这些可能有帮助：',
      '锻炼，它可能是加快恢复的最好方法，并能增强腰背和腹部',
      '热敷或冷敷，可能会减轻疼痛、帮助您活动；它们是否加快恢复，没有得到证明',
      '下面这些可能引起腰痛：搬重物、振动、重复的动作、别扭的姿势，以及很久不动之后的剧烈运动。',
    ],
  },
  'faq:does-back-pain-go-away': {
    question: '腰痛不治疗会自己好吗？',
    slug: 'yaotong-hui-ziji-hao-ma',
    answer: [
      '近期的腰背痛多半会随着时间好转，不管用什么治疗。每100名近期疼痛的人中，大约20人一年后仍有症状。',
      '疼痛持续，本身并不意味着有严重的疾病。',
    ],
  },
  'faq:acupuncture-or-pretend': {
    question: '真针灸比假针灸好吗？',
    slug: 'zhen-zhenjiu-bi-jia-zhenjiu-hao-ma',
    answer: [
      '对几类长期疼痛，它比假扎针好大约0.2个标准差。这是较小的差别。和不做针灸相比，好大约0.5个标准差。',
      '在美国一项针对长期腰痛的大型试验中，真的扎针和模仿的扎针效果一样好，两者都比常规治疗好。假扎针是不是什么作用都没有，专家们意见不一致。',
    ],
  },
  'faq:help-myself-neck-pain': {
    question: '我自己能为颈痛做什么？',
    slug: 'ziji-neng-wei-jingtong-zuo-shenme',
    answer: [
      '保持正常活动。下面这些可能有帮助：',
      '热敷或冷敷袋',
      '低而结实的枕头',
      '慢慢活动脖子',
      '药剂师建议的止痛药',
      '没有证据说明颈托能帮助愈合。不能转头的时候不要开车。',
    ],
  },
  'faq:help-myself-tension-headache': {
    question: '我自己能为紧张型头痛做什么？',
    slug: 'ziji-neng-wei-jinzhangxing-toutong-zuo-shenme',
    answer: ['规律地睡觉和吃饭，喝足够的水，锻炼，减少压力和咖啡因。写头痛日记。', '普通的止痛药可以用，但不要用得太频繁。'],
  },
  'faq:pain-relief-too-often': {
    question: '止痛药本身会引起头痛吗？',
    slug: 'zhitongyao-hui-yinqi-toutong-ma',
    answer: [
      '会。一个月里很多天都用止痛药，可能让头痛持续下去。请保持在每月10到15天以下，如果这样还不够，请看医生。大约每50人中有1人有这种头痛。',
    ],
  },
};

export const faqs: Texts<FaqInput> = { ...treatmentFaqs, ...visitFaqs, ...conditionFaqs };
