import type { RedFlagInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const OTHER_ILLNESS = '由其他疾病引起的头痛';

const headache: Texts<RedFlagInput> = {
  'red-flag:headache-thunderclap': {
    sign: '头痛像爆炸一样：在几秒或几分钟内达到最痛，或者是您有过的最严重的头痛，即使您习惯了头痛。',
    pointsTo: '脑周围出血，或血管鼓起（动脉瘤）',
  },
  'red-flag:headache-speech-sight': {
    sign: '头痛，同时有下面任何一种情况：口齿不清或有其他说话困难、视力改变或丧失、手臂或腿活动困难、失去平衡、意识混乱、失去记忆；或者严重头痛，同时昏昏欲睡。',
    pointsTo: '中风、脑出血或感染',
  },
  'red-flag:headache-first-severe': {
    sign: '这是您一生中第一次严重的头痛，让您不得不停下正在做的事。',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-after-effort': {
    sign: '头痛在举重、有氧运动、慢跑或性生活之后立刻开始。',
    pointsTo: '出血，或血管的问题',
  },
  'red-flag:headache-worse-in-a-day': { sign: '头痛在24小时里越来越重。', pointsTo: OTHER_ILLNESS },
  'red-flag:headache-head-injury': { sign: '头部受重伤以后头痛。', pointsTo: '颅内出血' },
  'red-flag:headache-rash-or-drowsy': {
    sign: '严重头痛，同时有下面任何一种情况：体温非常高、脖子僵硬、出皮疹；或者任何头痛，同时有下面任何一种情况：高烧并且脖子僵硬、非常昏沉、反应和平时不同。',
    pointsTo: '脑膜炎或败血症',
  },
  'red-flag:headache-new-sight-problem': {
    sign: '头痛同时有视力问题，这个问题是新的，和您以前的任何偏头痛都不一样。',
    pointsTo: '中风或眼科急症',
  },
  'red-flag:headache-red-eye': {
    sign: '您严重头痛并且一只眼睛的眼白发红，或者头痛并且整只眼睛发红。',
    pointsTo: '急性青光眼，一种眼科急症',
  },
  'red-flag:headache-scalp-or-jaw': {
    sign: '严重头痛（如果您超过50岁，则是任何头痛），同时有下面任何一种情况：头皮触痛、咀嚼时下巴痛、视力模糊、看东西重影。',
    pointsTo: '动脉发炎（巨细胞动脉炎），可能让人永久失明',
  },
  'red-flag:headache-cough-or-posture': {
    sign: '咳嗽、打喷嚏、大笑、用力或改变姿势引起您头痛。',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-at-risk': {
    sign: '您头痛，并且有下面任何一种情况：免疫力低下、怀孕或不久前分娩（也包括严重呕吐或先兆子痫的迹象）、凝血疾病、服用抗凝药（血液稀释剂），或吸入的空气里有一氧化碳。',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-seizure': { sign: '您有过头痛，并且有过抽搐（癫痫样发作）。', pointsTo: OTHER_ILLNESS },
  'red-flag:headache-over-50-or-cancer': {
    sign: '您第一次有这种头痛是在50岁以后，或者您现在有癌症或曾经得过癌症。',
    pointsTo: OTHER_ILLNESS,
  },
  'red-flag:headache-keeps-coming': {
    sign: '您的头痛反复发作、把您痛醒、治疗后仍然加重、让您不能工作或正常生活，或者有了变化；或者按正确的剂量用止痛药没有帮助。',
    pointsTo: '应该让医生看的头痛',
  },
};

const neck: Texts<RedFlagInput> = {
  'red-flag:neck-injury': {
    sign: '您的颈痛是从严重的受伤开始的，例如重重摔倒或撞车。',
    pointsTo: '骨折或颈部不稳定',
  },
  'red-flag:neck-artery-tear': {
    sign: '您的头一侧新出现头痛，或脖子后面新出现疼痛，同时眼皮下垂、耳朵里有呼呼声或有中风的迹象。',
    pointsTo: '颈部动脉撕裂',
  },
  'red-flag:neck-dizziness-blackout': {
    sign: '颈痛的同时，您突然头晕、腿一软倒下，或失去知觉。',
    pointsTo: '脑部供血的问题',
  },
  'red-flag:meningitis-stiff-neck': {
    sign: '您发烧、脖子僵硬，并且光线刺眼或意识混乱；或者您发烧、头痛，而且脖子僵硬到下巴碰不到胸口。',
    pointsTo: '脑膜炎',
  },
  'red-flag:stroke-signs': {
    sign: '您的脸、一只手臂或一条腿突然麻木或无力，多半在一侧；或者您意识混乱、说不清话或看不清、走不稳、失去平衡、头晕，或有原因不明的严重头痛。',
    pointsTo: '中风',
  },
  'red-flag:neck-spinal-cord': {
    sign: '颈痛的同时，您有下面任何一种情况：手变得笨拙、走路不稳、大小便或性功能有变化，或者低头时有电击感沿脊柱向下。',
    pointsTo: '脊髓受压',
  },
  'red-flag:neck-weak-in-several-places': {
    sign: '颈痛的同时，不止一组肌肉无力，或不止一片带状的皮肤麻木。',
    pointsTo: '严重的神经问题',
  },
  'red-flag:neck-arm-or-hand': {
    sign: '颈痛的同时，一只手臂或手麻木、发麻、无力或发凉。',
    pointsTo: '神经或血流的问题',
  },
  'red-flag:neck-serious-disease': {
    sign: '您有颈痛，并且有下面任何一种情况：疼痛持续并越来越重、体重下降、曾经得过癌症、有结核病、HIV或炎症性关节炎，或者疼痛是新出现的而您不到20岁或超过55岁。',
    pointsTo: '癌症、感染或炎症',
  },
  'red-flag:neck-swollen-glands': { sign: '您脖子上的淋巴结疼痛，并且一直肿着。', pointsTo: '感染或其他疾病' },
  'red-flag:neck-self-care-fails': {
    sign: '您的脖子自己护理大约一周后没有好转（美国的建议；英国的建议可以等几周）、普通的止痛药不起作用，或者您很担心。',
    pointsTo: '应该让医生看的疼痛',
  },
};

const knee: Texts<RedFlagInput> = {
  'red-flag:knee-hot-with-fever': {
    sign: '您的膝盖发热、肿胀并且发红或变色，同时您发烧、寒战或感觉病得很重。疼痛常常是突然而剧烈的。',
    pointsTo: '关节感染（化脓性关节炎）',
  },
  'red-flag:knee-out-of-shape': {
    sign: '您的膝盖变形、膝盖骨移位，或者您怀疑骨折、脱位或肌腱断裂（大腿肌肉或膝盖骨的肌腱）。',
    pointsTo: '骨折、脱位或肌腱断裂',
  },
  'red-flag:knee-injury-no-weight': {
    sign: '受伤以后，您的腿几乎不能承重、膝盖肿得厉害或有大片瘀青，或者稍微一动就很痛。如果您骨头脆弱（骨质疏松），只是轻轻碰一下也算受伤。',
    pointsTo: '骨折或韧带断裂',
  },
  'red-flag:leg-clot': { sign: '您的小腿肚或腿肿胀、发热、触痛并且发红。', pointsTo: '腿部血栓' },
  'red-flag:lung-clot': {
    sign: '腿肿或腿痛的同时，您气短、胸痛、咳血或晕倒。',
    pointsTo: '肺部血栓',
  },
};

/** Signs that the guides show beside those of the back. */
export const otherRedFlags: Texts<RedFlagInput> = { ...headache, ...neck, ...knee };
