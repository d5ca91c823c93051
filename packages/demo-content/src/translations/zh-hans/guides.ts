import type { GuideInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import { CHANGES, REVIEW, SAFETY_CLAIM, SAFETY_FIGURES, SINGLE_TRIAL, WIDER_GUIDE } from './common.ts';

const GROUP_OF_PAINS = '我们没有看到对这个结果的GRADE分级。每个数字都包括一大类疼痛。';
const BACK_GUIDE_LABEL = '欧弗兰帕克的腰背痛针灸';
const NO_MEDICINE = '它不用药物。大约每10人中有1人出现轻微的副作用，大约每10,000人中有1人出现严重的副作用。';

const painRelief: Texts<GuideInput> = {
  'guide:acupuncture-for-pain-relief': {
    title: '针灸缓解疼痛',
    slug: 'zhenjiu-huanjie-tengtong',
    synonyms: [{ term: '不用药物的止痛治疗' }, { term: '针灸治慢性疼痛' }],
    localLeadIn: '写给堪萨斯州欧弗兰帕克（Overland Park）和约翰逊县（Johnson County）其他地方有疼痛的人。',
    summary: '对长期疼痛，针灸能做什么、不能做什么，我们有多大把握，以及在这里就诊是什么样的。',
    answer: ['对长期疼痛，针灸比不做针灸好，只比假扎针好一点。对您那一类疼痛有多大帮助，写在每种病症的指南里。', NO_MEDICINE],
    keyFigures: [{ value: '20,827', label: '人参加了合并分析的试验' }, ...SAFETY_FIGURES],
    sections: [
      {
        heading: '有多大帮助？',
        body: [
          '这取决于和什么比较。39项试验共有20,827名有不同类型长期疼痛的人参加；针灸比不做针灸好大约0.5个标准差，比假针灸（假装扎针）好大约0.2个标准差。一年以后，效果大约小15%。',
          '一项较早的分析给出了每一类疼痛的数字，单位是标准差：',
          '腰背和颈部疼痛：比假针灸好0.23，比不做针灸好0.55。',
          '长期头痛：比假针灸好0.15，比不做针灸好0.42。',
          '骨关节炎：比假针灸好0.16，比不做针灸好0.57。',
        ],
      },
      {
        heading: '专家们为什么意见不一致？',
        body: [
          '他们读的是同样的试验，给出的建议却不同。有三个原因：',
          '他们比较的对象不同。和不治疗相比，效果中等；和假针灸相比，效果较小。',
          '假扎针是不是什么作用都没有，他们意见不一致。它本身也许对身体有作用。',
          '他们定的标准高低不同。对骨关节炎，英国一个机构要求比假针灸好0.5个标准差。',
          '美国国家补充与整合健康中心说，对几类疼痛，针灸是一个可以考虑的合理选择，并说各临床指南不一致。这一点来自二手来源。',
        ],
      },
      {
        heading: '有多安全？',
        body: [
          '一个疗程中，大约每10人中有1人出现轻微的副作用。',
          '大约每10,000人中有1人出现严重的副作用。',
          '德国的229,230人中，6.1%有出血或瘀青，2人出现肺塌陷（气胸）。',
          '技术不好可能造成严重的伤害，所以训练和无菌的针很重要。扎针以后突然呼吸困难或胸痛：拨打911。',
        ],
      },
      {
        heading: '它可能怎样起作用？',
        body: [
          '没有人确切知道。它可能会增加身体自身的止痛物质，刺激皮肤和肌肉里的神经。期望、信念和被人照顾的感觉，可能起着重要的作用。这些都是设想，没有得到证明。',
          '中医用沿着经络流动的气来解释。这是一种传统，没有被测量到。',
        ],
      },
      {
        heading: '在这里就诊会做什么？',
        body: [
          '一次就诊是完整的60分钟。第一次，我们了解您的完整病史，并按中医的方法作评估。然后您会得到一份自己的计划，次数实事求是。',
          '做了3或4次以后，回头看看效果。英国NHS的一个诊疗机构就在这个时候决定要不要继续。',
          '不要因为用针灸而推迟看医生。',
        ],
      },
    ],
    claims: [
      {
        statement: '对几类长期疼痛，针灸比不做针灸好大约0.5个标准差，比假针灸好大约0.2个标准差。一年以后，效果大约小15%。',
        certaintyReason: '我们没有看到对这个结果的GRADE分级。它把几类疼痛合在一起。',
      },
      {
        statement: '较早的分析发现，和假针灸的差别是：腰背和颈部疼痛0.23，头痛0.15，骨关节炎0.16，单位是标准差。',
        certaintyReason: GROUP_OF_PAINS,
      },
      SAFETY_CLAIM,
    ],
    relatedPages: [
      { label: '坐骨神经痛', reason: '沿着腿往下的疼痛。' },
      { label: BACK_GUIDE_LABEL, reason: '如果您痛的是腰背。' },
      { label: '颈痛和它可能引起的紧张型头痛', reason: '如果您的脖子和头一起痛。' },
    ],
    review: REVIEW,
    changes: CHANGES,
    seo: {
      title: '针灸缓解疼痛：能做什么，不能做什么',
      description: '对长期疼痛：比不做针灸好，只比假扎针好一点。数字、风险和发生率，以及就诊是什么样的。',
    },
  },
};

const backPain: Texts<GuideInput> = {
  'guide:acupuncture-for-back-pain-in-overland-park': {
    title: BACK_GUIDE_LABEL,
    slug: 'overland-park-yaobeitong-zhenjiu',
    synonyms: [{ term: '欧弗兰帕克的腰背痛诊所' }, { term: '约翰逊县腰背痛' }],
    localLeadIn: '写给堪萨斯州欧弗兰帕克（Overland Park）和约翰逊县（Johnson County）其他地方有腰背痛的人。',
    summary: '对腰背痛，针灸可以期待什么，自己可以试什么，以及在本诊所就诊是什么样的。',
    answer: [
      '针本身对腰背痛有没有帮助，还不清楚。它比不做针灸好，几乎不比假扎针好，各临床指南的意见不一致。',
      `${NO_MEDICINE}请先看本页的警示信号。`,
    ],
    keyFigures: SAFETY_FIGURES,
    sections: [
      {
        heading: '您是腰背更痛，还是腿更痛？',
        body: [
          '如果腰背更痛，就是腰痛。如果腿更痛，而且是刺痛、灼痛或电击样痛，可能是坐骨神经痛。本网站对两者各有一份指南。',
          '椎间盘突出可以引起腰痛、坐骨神经痛、两者都有，或什么都没有。',
        ],
      },
      {
        heading: '对针灸可以期待什么？',
        body: [
          '比有些网页承诺的少。在美国一项针对长期腰痛的大型试验中，扎针和一种不扎破皮肤的模仿，效果一样好。两者都比常规治疗好。',
          '各临床指南的意见不一致。英国的NICE和丹麦卫生局建议不要用针灸。世界卫生组织说，对长期疼痛可以提供针灸，证据的确定性低。',
        ],
      },
      {
        heading: '您自己能做什么？',
        body: [
          '近期的腰背痛多半会随着时间好转，不管用什么治疗。下面这些可能有帮助：',
          '尽快重新活动；卧床休息最多1到2天',
          '锻炼，它可能是加快恢复的最好方法',
          '热敷或冷敷，可能会减轻疼痛、帮助您活动',
        ],
      },
      {
        heading: '在这里因腰背痛就诊是什么样的？',
        body: [
          '这是诊所自己的说法。诊所在欧弗兰帕克的West 98th Terrace，服务约翰逊县。一次就诊是完整的60分钟，不用药物。',
          '第一次就诊，我们了解您的完整病史，并按中医的方法作评估。您会得到一份自己的计划，次数实事求是，我们随着疼痛的变化调整它。',
        ],
      },
      {
        heading: 'Medicare（联邦医疗保险）付费吗？',
        body: [
          'Medicare的规定针对持续12周或更久、没有已知的特定原因、不是来自手术或怀孕的腰痛。它在90天内最多支付12次就诊，如果您好转再支付8次，每年最多20次。如果您没有好转，就停止支付。',
          '不是医生的针灸师必须在监督下工作，Medicare才付费。请在预约之前问清楚。',
        ],
      },
    ],
    claims: [
      {
        statement: '美国一项大型试验研究了长期腰痛。扎针和一种不扎破皮肤的模仿，效果一样好，两者都比常规治疗好。',
        certaintyReason: SINGLE_TRIAL,
      },
      SAFETY_CLAIM,
    ],
    guidelinePositions: [
      { population: '16岁及以上有腰痛的人，有或没有坐骨神经痛', statement: '不要提供针灸。在草案阶段，NICE判断它不比假针灸好。' },
      { population: '不到12周前开始的腰痛', statement: '建议不要用针灸。' },
      { population: '有长期腰痛的成年人', statement: '可以提供针灸这类扎针治疗。' },
    ],
    relatedPages: [WIDER_GUIDE, { label: '坐骨神经痛', reason: '如果您的腿比腰背更痛。' }, { label: '腰痛', reason: '完整的证据。' }],
    review: REVIEW,
    changes: CHANGES,
    seo: {
      title: BACK_GUIDE_LABEL,
      description:
        '在堪萨斯州欧弗兰帕克（Overland Park），对腰背痛的针灸可以期待什么：赞成和反对的证据、风险和发生率，以及就诊是什么样的。',
    },
  },
};

const neckPain: Texts<GuideInput> = {
  'guide:neck-pain-and-tension-headaches': {
    title: '颈痛和它可能引起的紧张型头痛',
    slug: 'jingtong-he-jinzhangxing-toutong',
    synonyms: [{ term: '脖子僵硬伴头痛' }, { term: '颈部引起的头痛' }],
    localLeadIn: '写给堪萨斯州欧弗兰帕克（Overland Park）和约翰逊县（Johnson County）其他地方有颈痛和头痛的人。',
    summary: '关于颈痛和紧张型头痛已知什么，针灸对两者可能有什么作用，以及什么时候应该先看医生。',
    answer: [
      '针灸对颈痛或紧张型头痛有没有帮助，还不清楚。在合并的试验中，它比不做针灸好，只比假扎针好一点。',
      `${NO_MEDICINE}有些伴有脖子僵硬的头痛是急症：请先看警示信号。`,
    ],
    keyFigures: SAFETY_FIGURES,
    sections: [
      {
        heading: '颈痛会引起头痛吗？',
        body: [
          '也许会。美国有些健康网页把颈部、肩部、头皮和下巴的紧张肌肉说成紧张型头痛的一个原因。另一些说原因不清楚。姿势和压力与两者都有关联。',
          '所以本页说的是颈痛可能引起的头痛，并不把它当作已经证明的事。',
        ],
      },
      {
        heading: '您是哪一种？',
        body: [
          '颈痛：脖子酸痛、僵硬，向一侧转头最困难。',
          '紧张型头痛：两侧持续的痛，像一条带子箍在头上。是压迫感，而不是一跳一跳的痛。',
          '偏头痛：一跳一跳地痛，常在一侧，更强烈，活动时加重。您可能会恶心。',
        ],
      },
      {
        heading: '对针灸可以期待什么？',
        body: [
          '颈痛：一份综述发现，与假针灸（假装扎针）相比，有小而短暂的好处。它已被取代，所以我们不依靠它。',
          '紧张型头痛：英国的一份临床指南说，对每月有15天或更多头痛的人，可以考虑在5到8周内做最多10次。在长期头痛的合并试验中，与假针灸相比的好处较小。',
        ],
      },
      {
        heading: '您自己能做什么？',
        body: [
          '保持正常活动，慢慢活动脖子。',
          '用热敷或冷敷袋，用低而结实的枕头。',
          '如果您长时间看屏幕，请变换姿势。',
          '规律地睡觉和吃饭，喝足够的水，写头痛日记。',
          '一个月里很多天都用止痛药，本身就可能让头痛持续下去。请保持在每月10到15天以下。不能转头的时候不要开车。',
        ],
      },
    ],
    claims: [
      {
        statement: '与假针灸相比，针灸在短时间内减轻了长期颈痛，标准化差别为0.23（95%区间0.07到0.40；8项试验，560人）。',
        certaintyReason: '这份综述给的质量是中等。它已被取代，所以不沿用它的级别。',
      },
      {
        statement: '在合并的试验中，针灸比假针灸好：腰背和颈部疼痛0.23个标准差，长期头痛0.15个标准差。',
        certaintyReason: GROUP_OF_PAINS,
      },
      SAFETY_CLAIM,
    ],
    guidelinePositions: [
      {
        population: '每月有15天或更多的紧张型头痛',
        statement: '考虑在5到8周内做最多10次，以预防头痛。这一点来自二手来源。',
      },
      { population: '本身就是一种病症的长期颈痛', statement: '考虑一个疗程的针灸。' },
    ],
    relatedPages: [
      WIDER_GUIDE,
      { label: '颈痛', reason: '如果只有脖子痛。' },
      { label: '紧张型头痛', reason: '如果只有头痛。' },
      { label: '坐骨神经痛', reason: '本指南的下一篇，针对沿着腿往下的疼痛。' },
    ],
    review: REVIEW,
    changes: CHANGES,
    seo: {
      title: '颈痛和紧张型头痛：针灸有帮助吗？',
      description: '颈痛和紧张型头痛：关于针灸对两者已知什么，风险和发生率，以及什么时候应该先看医生。',
    },
  },
};

export const guides: Texts<GuideInput> = { ...painRelief, ...backPain, ...neckPain };
