import type { StudyInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const POINTS_OF_100 = '分（满分100分）';
const VAS = '视觉模拟评分（VAS）';
const OSWESTRY = 'Oswestry功能障碍指数（ODI）';
const DEVIATIONS = '标准差';
const MEAN_DIFFERENCE = '标准化均数差';
const SERIOUS_HARM = '严重伤害';
const NEEDLES = '用针的针灸。';
const SHAM_OR_NONE = '假针灸，或不做针灸。';

/** Trials and reviews of benefit in sciatica and long-lasting pain. */
export const benefitStudies: Texts<StudyInput> = {
  'study:tu-2024': {
    population: '由椎间盘突出引起长期坐骨神经痛的人。分析了216人：147名女性和69名男性，平均51岁。',
    setting: '中国的六家三级医院，2021年到2022年。',
    intervention: '针灸，4周10次，越到后面次数越少（110人）。',
    comparator: '假针灸（假装扎针），4周10次（110人）。',
    outcomes: [
      {
        measure: '腿痛',
        instrument: VAS,
        unit: POINTS_OF_100,
        finding: '4周以后，针灸组的腿痛比假针灸组下降得更多。差别按论文给出的数字列出，不是简单相减。',
      },
      {
        measure: '日常生活的困难',
        instrument: OSWESTRY,
        unit: POINTS_OF_100,
        finding: '4周以后，两组的日常生活都变得更容易，针灸组改善更多。',
      },
      {
        measure: '一年后的腿痛和日常生活',
        finding: '一份公开发表的概述（epocrates，2024年10月17日）说，差别最早在第2周看到，到第52周还在。在核对论文全文之前，不列出数字。',
      },
    ],
    harms: '一份公开发表的概述说，两组都没有报告严重伤害。我们没有看到轻微副作用的数目。',
    limitations:
      '它不包括新的坐骨神经痛、椎管狭窄或梨状肌综合征，也没有把针灸和锻炼、药物或手术作比较。患者、评估者和统计人员不知道谁接受了哪种治疗，但针灸师知道。',
    summary: '4周做10次以后，针灸组的腿痛下降了30.8分（满分100分），假针灸组下降了14.9分。论文给出的差别是16.0分（95%区间10.6到21.3）。',
  },
  'study:huang-2019': {
    population: '由椎间盘引起长期坐骨神经痛的人。',
    intervention: '针灸，4周12次（23人）。',
    comparator: '假针灸，4周12次（23人）。',
    outcomes: [
      {
        measure: '4周治疗期间的腿痛',
        instrument: VAS,
        unit: POINTS_OF_100,
        finding: '针灸组的腿痛比假针灸组略低。',
      },
      {
        measure: '腰痛、日常生活和总体健康',
        instrument: 'VAS、Oswestry功能障碍指数、SF-36',
        finding: '在这些方面，没有发现针灸和假针灸之间有明显差别。',
      },
    ],
    harms: '两个人（4.3%）有轻微的瘀青。',
    limitations: '一项小型试验。',
    summary: '在46人中，针灸组的腿痛比假针灸组低7.28分（满分100分；95%区间0.80到13.76）。腰痛、日常生活和总体健康没有明显差别。',
  },
  'study:vickers-2018': {
    population: '有不同类型长期疼痛的人，共39项试验。',
    intervention: NEEDLES,
    comparator: SHAM_OR_NONE,
    limitations: '它包括几类长期疼痛，不是只针对坐骨神经痛的。',
    summary: '针灸比不做针灸好大约0.5个标准差，比假针灸好大约0.2个标准差。一年以后，效果大约小15%。',
  },
  'study:cherkin-2009': {
    population: '美国有长期腰痛的成年人。不包括有坐骨神经痛的人。',
    intervention: '针灸，穴位按个人选择或所有人相同：10次，每次20分钟，前3周每周两次，之后4周每周一次。',
    comparator: '一种不扎破皮肤的模仿，或常规治疗。',
    limitations: '它是针对腰痛的，不是针对坐骨神经痛的。',
    summary: '所有扎针的组和模仿组效果一样好，都比常规治疗好。',
  },
  'study:rubinstein-2019': {
    population: '有长期腰痛的成年人，共47项试验。不包括只针对坐骨神经痛的试验。',
    intervention: '脊柱手法治疗或松动术。',
    limitations: '它不能回答坐骨神经痛的问题，因为不包括只针对坐骨神经痛的试验。',
    summary: '对47项试验的综述，内容是用手法治疗脊柱来应对长期腰痛。它不包括只针对坐骨神经痛的试验。',
  },
};

/** Trials and reviews on the back and the neck. */
export const backStudies: Texts<StudyInput> = {
  'study:trinh-2016': {
    population: '有颈痛的人，共27项试验。',
    intervention: NEEDLES,
    comparator: '假针灸，见于其中8项试验。',
    outcomes: [
      {
        measure: '治疗后短时间的颈痛，与假针灸相比',
        unit: MEAN_DIFFERENCE,
        finding: '来自其中8项试验，560名因肌肉和关节有长期颈痛的人。',
      },
    ],
    limitations: '已被取代：Cochrane图书馆标明这不是最新的版本。我们没有看到后来的版本，所以请不要依靠它。',
    summary: '与假针灸相比，疼痛在短时间内略低。这份综述后来已被取代。',
  },
  'study:trialists-2012': {
    population: '有长期腰背和颈部疼痛、长期头痛或骨关节炎的人，来自许多试验。',
    intervention: NEEDLES,
    comparator: SHAM_OR_NONE,
    outcomes: [
      { measure: '腰背和颈部疼痛，与假针灸相比', unit: DEVIATIONS },
      { measure: '腰背和颈部疼痛，与不做针灸相比', unit: DEVIATIONS },
      { measure: '长期头痛，与假针灸相比', unit: DEVIATIONS },
      { measure: '长期头痛，与不做针灸相比', unit: DEVIATIONS },
      { measure: '骨关节炎，与假针灸相比', unit: DEVIATIONS },
      { measure: '骨关节炎，与不做针灸相比', unit: DEVIATIONS },
    ],
    limitations: '它对腰背和颈部合在一起只给一个数字，对长期头痛整体也只给一个数字。2018年的更新版把长期疼痛作为整体来看。',
    summary: '与不做针灸相比，差别中等。与假针灸相比，差别较小。',
  },
  'study:mu-2020': {
    population: '有长期腰痛而没有单一已知原因的人，共33项研究。',
    intervention: NEEDLES,
    limitations: '其中67%的人来自七项德国试验。我们核对了它有多少研究和多少人，但没有核对结论，所以这里不给结论。',
    summary: '它汇集了33项研究，8,270人。在读完全文之前，我们不给结果。',
  },
  'study:guideline-review-2024': {
    population: '22份关于腰痛的指南，2017年到2022年。',
    limitations: '它读的是指南，没有来自患者的新结果。',
    summary: '对长期腰痛，许多指南提到的选择包括锻炼、消炎药、脊柱手法治疗和针灸。各指南差别很大。',
  },
  'study:exercise-2023': {
    population: '有长期腰痛的成年人。这份综述是为世界卫生组织做的。',
    intervention: '有计划的锻炼。',
    comparator: '不治疗。',
    outcomes: [
      { measure: '疼痛，与不治疗相比', unit: MEAN_DIFFERENCE, finding: '锻炼时的疼痛很可能比不治疗时低。' },
      { measure: '日常生活，与不治疗相比', finding: '日常生活的困难很可能也更少。' },
    ],
    harms: '混合锻炼时，疼痛在短时间内略有上升。',
    limitations: '它把锻炼和不治疗作比较，没有和假治疗作比较。',
    summary: '与不治疗相比，锻炼很可能减轻疼痛和日常生活的困难。综述给出的确定性是中等。',
  },
  'study:fritz-2021': {
    population: '坐骨神经痛开始不到90天的人。',
    intervention: '物理治疗。一个二手来源说，平均4周5.5次。',
    comparator: '常规治疗。',
    outcomes: [
      {
        measure: '日常生活的困难',
        instrument: OSWESTRY,
        unit: POINTS_OF_100,
        finding: '6个月以后，物理治疗组的日常生活比常规治疗组更容易。',
      },
      {
        measure: '一年后自己认为是否成功',
        finding: '每100人中，物理治疗组大约45人、常规治疗组大约28人，在一年后说治疗是成功的。',
      },
    ],
    harms: '一个二手来源说，37%的人报告了副作用。',
    limitations: '它和常规治疗作比较，没有和假治疗作比较。所以它的结果不能和针灸对假针灸的结果放在一起比。',
    summary: '6个月以后，物理治疗组的日常生活困难比常规治疗组低5.4分（满分100分；95%区间1.3到9.4）。一年以后，差别是4.8分。',
  },
};

/** Studies of side effects and of what the needle feels like. */
export const safetyStudies: Texts<StudyInput> = {
  'study:baumler-2021': {
    population: '做过针灸的人，来自21项随时记录副作用的研究（22篇论文）。',
    intervention: NEEDLES,
    outcomes: [
      {
        measure: SERIOUS_HARM,
        unit: '每10,000名患者',
        finding: '每10,000名患者1.01例（95%区间0.23到2.33；11项研究）。',
      },
      {
        measure: SERIOUS_HARM,
        unit: '每百万次治疗',
        finding: '每百万次治疗7.98例（95%区间1.39到20.00；14项研究）。',
      },
      {
        measure: '任何副作用',
        unit: '一个疗程中患者的百分比',
        finding: '一个疗程中有9.31%的患者（95%区间5.10到14.62）。',
      },
      {
        measure: '需要治疗的副作用',
        unit: '每1,000名患者',
        finding: '每1,000名患者1.14例（95%区间0.00到7.37）。',
      },
    ],
    harms: '副作用中大约一半是扎针处出血、疼痛或发红。',
    limitations: '各项研究之间差别很大（异质性超过80%）。',
    summary: '简单地说：大约每10人中有1人出现轻微的副作用，大约每10,000人中有1人出现严重的副作用。',
  },
  'study:witt-2009': {
    population: '在德国由医生治疗的患者，每人大约10次治疗。',
    intervention: '由医生做的针灸。',
    harms:
      '19,726人（8.6%）至少有一种副作用；4,963人（2.2%）因副作用需要治疗。出血或瘀青：6.1%。疼痛：1.7%。两个人出现肺塌陷（气胸），按我们的计算大约是每10,000人0.09例。持续最久的副作用是一条腿部神经的损伤，持续了180天。',
    limitations: '针灸是由医生做的，由其他人来做时，这些比率可能不适用。',
    summary: '229,230人中，8.6%有副作用。最常见的是出血或瘀青（6.1%）。',
  },
  'study:swait-finch-2017': {
    population: '已发表的关于脊柱手法治疗的报告。',
    intervention: '脊柱手法治疗。',
    outcomes: [
      {
        measure: SERIOUS_HARM,
        finding: '各种估计从每200万次手法1例到每10,000名患者13例不等，所以没法给出一个单一的比率。',
      },
    ],
    limitations: '它收集的报告用不同的方式统计伤害。',
    summary: '对严重伤害的估计差别太大，没法给出一个单一的比率。',
  },
  'study:moorman-2022': {
    population: '做过脊柱手法治疗的人，共5项研究。',
    intervention: '有响声的脊柱手法治疗。',
    comparator: '没有响声的脊柱手法治疗。',
    summary: '响声来自从关节液里跑出来的气体。五项研究没有发现响声和疼痛减轻之间有联系。',
  },
  'study:hui-2007': {
    population: '从没做过针灸的健康成年人。',
    intervention: '用手扎针。',
    comparator: '轻轻触碰。',
    outcomes: [
      {
        measure: '针的感觉（得气）',
        unit: '操作次数的百分比',
        finding: '71%的扎针操作中有这种感觉，轻轻触碰的操作中是24%。',
      },
    ],
    limitations: '健康的志愿者。它没有说明这种感觉是否让治疗效果更好。',
    summary: '说得最多的是酸胀、酸痛和压迫感，其次是麻刺、麻木、钝痛、沉重、温热、胀满和清凉。尖锐的疼痛是短暂的、偶尔的。',
  },
};
