import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import {
  CHANGES,
  LEVELS_NOTE,
  NEEDLE_EXPERIENCE,
  PROPOSED_MECHANISM,
  REVIEW,
  REVIEW_POINT,
  SAFETY_CLAIM,
  SAFETY_FIGURES,
  SINGLE_TRIAL,
  WIDER_GUIDE,
} from './common.ts';

const POOLED = '我们没有看到对这个结果的GRADE分级。它把腰背痛和颈痛合在一起。';
const ON_BOTH_SIDES = '试验在两侧都用了这个穴位，离痛处较远。';

const overview = {
  name: '腰痛',
  slug: 'yaotong',
  question: '针灸对腰痛有帮助吗？',
  synonyms: [{ term: '背痛' }, { term: '腰背痛' }, { term: '下背痛' }, { term: '腰肌拉伤' }, { term: '腰不好' }],
  localLeadIn: '写给堪萨斯州欧弗兰帕克（Overland Park）和约翰逊县（Johnson County）其他地方有腰背痛的人。',
  verdictSummary: '比不做针灸或常规治疗好，但几乎不比假扎针好。各临床指南的意见不一致。',
  answer: [
    '针本身对腰痛有没有帮助，还不清楚。在长期腰背痛和颈痛的合并试验中，针灸比不做针灸好0.55个标准差，差别中等；比假针灸（假装扎针）好0.23个标准差，差别较小。美国一项大型试验发现，真的扎针和模仿的扎针效果一样好，两者都比常规治疗好。',
    '它不用药物。大约每10人中有1人出现轻微的副作用，大约每10,000人中有1人出现严重的副作用。各临床指南的意见不一致：有两份建议不要用，另一些说可以提供。近期的腰背痛多半会随着时间好转，不管用什么治疗。',
  ],
  keyFigures: [{ value: '7周10次', label: '是美国一项大型试验中的治疗次数' }, ...SAFETY_FIGURES],
  definition: [
    '腰痛是背下部的疼痛，在脊柱的五块腰椎（L1到L5）周围。',
    '不超过大约4周的疼痛叫急性的，即短期的。12周或更久的疼痛叫慢性的，即长期的。',
    '它很常见。2019年，美国39.0%的成年人在过去3个月里有腰背痛；女性和65岁及以上的人比例最高。大约80%的成年人一生中某个时候会有腰痛。',
    '近期的疼痛多半会随着时间好转，不管用什么治疗。每100名近期疼痛的人中，大约20人一年后仍有症状。',
  ],
  signs: [
    { text: '从持续的钝痛到突然的尖锐痛或电击样痛都有。' },
    { text: '弯腰可能受限。' },
    { text: '可能很难站直。' },
    { text: '腰比腿更痛。如果腿更痛，可能是坐骨神经痛。' },
  ],
  lookAlikes: [
    { name: '坐骨神经痛', difference: '腿比腰更痛，而且是刺痛、灼痛或沿着腿往下的电击样痛。' },
    {
      name: '其他器官的问题',
      difference: '肾病、阑尾炎、盆腔感染或卵巢的问题可能让人感到背痛。这必须由医生来分清。',
    },
  ],
};

const causes = {
  causes: [
    {
      name: '拉伤或受伤',
      explanation: ['运动、在家里或花园里干活、搬重物，或像撞车那样的突然震动。如果您的疼痛是从一次意外开始的，请先看本页的警示信号。'],
    },
    {
      name: '工作和突然用力',
      explanation: ['搬重物、振动、重复的动作和别扭的姿势可能引起腰痛。很久不动之后的剧烈运动也可能。'],
    },
    { name: '随年龄的变化', explanation: ['疼痛可能在多年里慢慢加重。关节炎是原因之一。'] },
    { name: '椎间盘的问题', explanation: ['椎间盘突出可以引起腰痛、坐骨神经痛、两者都有，或什么都没有。'] },
    {
      name: '没有明确的原因',
      explanation: ['疼痛持续时，原因常常很难确定。疼痛持续，本身并不意味着有严重的疾病。'],
    },
  ],
};

const treatment = {
  mechanismLimits: [
    '美国的大型试验检验了针灸有没有帮助，没有检验它怎样起作用。',
    '在那项试验里，一种不扎破皮肤的模仿和针的效果一样好。假扎针是不是什么作用都没有，还有争议。',
  ],
  proposedMechanism: PROPOSED_MECHANISM,
  biomedicalAccount: [
    '背后可能是拉伤、关节炎或椎间盘。疼痛持续时，原因常常很难确定。',
    '按这种说法，针灸被认为作用于皮肤和肌肉里的感觉神经。这是一种设想，没有得到证明。',
  ],
  chineseMedicineAccount: [
    '中医是一种有自己用语的传统。在这个传统里，气沿着经络在身体里流动，流动不畅就会痛。气和经络是传统的观念，没有被测量到。',
    '在本诊所，针灸师先按中医的方法作评估，治疗围绕在您身上辨出的证来安排。诊所没有给出腰背痛的证型清单，所以这里不列。',
  ],
  accountsJoined: '在谈坐骨神经痛时，本诊所把两者看作对同一件事的描述：让为了保护而绷紧的肌肉放松，用中医的话说，也就恢复了流通。',
  needleSitesIntroduction:
    '美国一项大型试验在其中一组里对所有人都用了这些穴位。在两侧扎BL23、BL40和KI3，再加一个痛点：一共8针。在那项试验里，效果不比模仿好。一个穴位在试验里用过，并不说明它有帮助。',
  needleSites: [
    { name: '腰部', reason: '试验在每侧用了一个穴位，在正中线用了一个。' },
    { name: '膝盖后面', reason: ON_BOTH_SIDES },
    { name: '脚踝内侧', reason: ON_BOTH_SIDES },
  ],
  ...NEEDLE_EXPERIENCE,
  protocol: {
    rationale: '这里列出的是美国那项针对长期腰痛的大型试验的疗程。这不是对您的承诺。',
    setting:
      '您躺着或坐着。留针10到30分钟这个时间，来自英国格洛斯特郡NHS医院的一份说明书；试验每次20分钟。60分钟的就诊时间是本诊所自己的安排。',
    practitionerBackground: '两位治疗师，自述为持照针灸师（L.Ac.）。',
    usualCourse: '试验在7周里做了10次：前3周每周两次，之后4周每周一次。',
    recentOnset: '试验不包括近期的腰背痛。近期的腰背痛多半会随着时间好转，不管用什么治疗。',
    longStanding: '试验研究的就是长期腰痛。',
    reviewPoint: REVIEW_POINT,
  },
};

const evidence = {
  claims: [
    {
      statement: '美国一项大型试验研究了长期腰痛。扎针和一种不扎破皮肤的模仿，效果一样好，两者都比常规治疗好。',
      certaintyReason: SINGLE_TRIAL,
    },
    {
      statement: '对长期腰背痛和颈痛，针灸比假针灸好0.23个标准差（95%区间0.13到0.33）。这是较小的差别。',
      certaintyReason: POOLED,
    },
    {
      statement: '在同一项分析里，针灸比不做针灸好0.55个标准差（95%区间0.51到0.58）。这是中等的差别。',
      certaintyReason: POOLED,
    },
    {
      statement: '对几类长期疼痛，一年以后，效果大约小15%。',
      certaintyReason: '我们没有看到对这个结果的GRADE分级。它不是只针对腰痛的。',
    },
    {
      statement: '一份Cochrane综述汇集了33项针灸治疗长期腰痛的研究，共8,270人。我们不给它的结论，因为没有核对。',
      certaintyReason: '综述给出的级别也没有核对。',
    },
    {
      statement: '2017年到2022年的22份指南中，许多把针灸列为长期腰痛的选择之一，另外还有锻炼、消炎药和脊柱手法治疗。它们差别很大。',
      certaintyReason: '它统计的是指南怎么说。GRADE评的是来自患者的结果。',
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    { population: '16岁及以上有腰痛的人，有或没有坐骨神经痛', statement: '不要提供针灸。在草案阶段，NICE判断它不比假针灸好。' },
    {
      population: '不到12周前开始的腰痛',
      statement: '建议不要用针灸。这个建议的依据是质量低到中等的证据，或专家之间的共识。',
    },
    {
      population: '近期出现的腰痛',
      statement: '把针灸列为首选方法之一；对近期疼痛，证据质量低。对长期疼痛也提到了针灸。这份指南后来已经失效。',
    },
    { population: '有长期腰痛的成年人', statement: '可以提供针灸这类扎针治疗。' },
    {
      population: '腰背痛，或由神经根引起的疼痛',
      statement: 'NHS的这个地方机构建议在这种情况下不要用针灸，只为两种头痛的针灸付费。',
    },
  ],
  guidelineDisagreement: [
    '它们比较的对象不同。和不治疗相比，效果中等；和假针灸相比，效果较小。',
    '假扎针是不是什么作用都没有，专家们意见不一致。它本身也许对身体有作用。',
    '它们定的标准高低不同。批评NICE指南的人写道，对锻炼、手法治疗和谈话治疗，并没有要求和假治疗作比较。',
  ],
  redFlagContext: `因为腰背痛去看医生的人，大约每100人中有1人查出严重的疾病。有些单独的信号常常是虚惊，但只有检查才能知道：不要猜，去检查。脊柱底部的神经受压必须尽快治疗；一个来源说24小时内，另一个说24到48小时内。${LEVELS_NOTE}`,
};

const provenance = {
  relatedPages: [
    WIDER_GUIDE,
    { label: '欧弗兰帕克的腰背痛针灸', reason: '在本诊所因腰背痛就诊是什么样的。' },
    { label: '坐骨神经痛', reason: '如果您的腿比腰更痛。' },
    { label: '膝骨关节炎', reason: '本指南的下一篇，针对磨损的膝盖。' },
  ],
  review: REVIEW,
  changes: CHANGES,
  seo: {
    title: '针灸对腰痛有帮助吗？证据怎么说',
    description: '比不做针灸好，几乎不比假扎针好：试验和指南对针灸治疗腰痛怎么说，风险和发生率，以及什么时候应该先看医生。',
  },
};

export const lowBackPain: Texts<ConditionInput> = {
  'condition:low-back-pain': { ...overview, ...causes, ...treatment, ...evidence, ...provenance },
};
