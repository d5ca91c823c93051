import type { TreatmentComparisonInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';
import { REVIEW } from './common.ts';

const CLINIC_OPINION = 'Grace Family Acupuncture的看法';
const YES_BY_CLINIC = { text: '是', source: 'Grace Family Acupuncture' };
const NO_GOOD_SOURCE = {};

const NEEDLES = {
  text: '细的实心针穿过皮肤，留10到30分钟。',
  source: 'NCCIH, Acupuncture: An Introduction；英国格洛斯特郡NHS医院，说明书GHPI0822',
};
const SENSATION = {
  text: '常常没有感觉或短暂一刺，然后是酸胀、酸痛、压迫感或麻刺。',
  source: '关于刺痛：NHS苏格兰的说明书',
};
const SIDE_EFFECTS = { text: '229,230名患者中，8.6%有任何副作用：6.1%出血或瘀青，1.7%疼痛。' };
const SERIOUS = { text: '大约每10,000名患者1例。229,230名患者中有两例肺塌陷（气胸）。' };
const SEO_DESCRIPTION = '用同样的九个问题来看两种治疗，每个答案都有来源，或者写明没有找到好的来源。';

export const treatmentComparisons: Texts<TreatmentComparisonInput> = {
  'treatment-comparison:acupuncture-or-chiropractic': {
    question: '坐骨神经痛：针灸还是整脊疗法？',
    slug: 'zuogu-shenjing-tong-zhenjiu-haishi-zhengji',
    introduction: ['这里对两种方法提同样的问题。我们提供针灸，不提供整脊疗法，阅读时请考虑到这一点。'],
    rows: [
      {
        criterion: '主要做法',
        cells: [
          NEEDLES,
          {
            text: '用手或器具，对脊柱的一个关节作有控制的快速推压。',
            source: 'NCCIH, Spinal Manipulation: What You Need To Know',
          },
        ],
      },
      {
        criterion: '最适合的情况',
        cells: [
          {
            text: '我们的看法：由紧张的肌肉、炎症或受刺激的神经引起的坐骨神经痛。我们没有找到检验这种区分的研究。',
            source: CLINIC_OPINION,
          },
          {
            text: '我们的看法：由排列和关节引起的坐骨神经痛。我们没有找到检验这种区分的研究。',
            source: CLINIC_OPINION,
          },
        ],
      },
      {
        criterion: '是什么感觉',
        cells: [SENSATION, { text: '用手操作。许多人会听到啪的一声；五项研究没有发现它和疼痛减轻有联系。' }],
      },
      { criterion: '不用药物', cells: [YES_BY_CLINIC, YES_BY_CLINIC] },
      {
        criterion: '就诊次数',
        cells: [{ text: '在2024年针对长期坐骨神经痛的试验中，4周10次。' }, NO_GOOD_SOURCE],
      },
      {
        criterion: '对坐骨神经痛的证据',
        cells: [
          {
            text: '与假针灸相比，针对由椎间盘引起的长期坐骨神经痛：在一项220人的试验中，腿痛在4周里多下降了16.0分（满分100分）；在一项46人的试验中，腿痛低7.28分，腰痛和日常生活没有明显差别。',
          },
          {
            text: '对坐骨神经痛没有答案：这份对47项长期腰痛试验的综述，不包括只针对坐骨神经痛的试验。',
          },
        ],
      },
      {
        criterion: '临床指南怎么说',
        cells: [
          {
            text: '反对：NICE（腰背痛，有或没有坐骨神经痛）和丹麦（新的疼痛）。赞成：ACP 2017，后来已失效。可以提供：WHO（长期腰背痛；有条件，确定性低）。',
          },
          {
            text: '只能和锻炼一起：NICE。赞成：ACP 2017，后来已失效。可以提供：WHO（长期腰背痛；有条件，确定性极低）。',
            source: '关于NICE：二手来源，fht.org.uk',
          },
        ],
      },
      {
        criterion: '常见的副作用',
        cells: [
          SIDE_EFFECTS,
          {
            text: '30%到50%的患者出现疼痛或不适加重、僵硬或头痛，多半在24小时内消失。',
            source: '比例来自Royal College of Chiropractors；其余来自NCCIH的简报',
          },
        ],
      },
      {
        criterion: '严重的风险',
        cells: [
          SERIOUS,
          {
            text: '没有单一的比率：各种估计从每200万次手法1例到每10,000名患者13例不等。对颈部的推压和颈部动脉撕裂有关联；是不是它引起的，没有得到证明。',
            source: '关于颈部：American Heart Association 2014年的声明',
          },
        ],
      },
    ],
    conclusion: [
      '我们没有找到把两者放在一起比较坐骨神经痛的研究，所以没有人能说哪个更好。针灸的试验是和假针灸比较；和假治疗比较的结果，不能同与常规治疗比较的结果放在一起。',
      '本诊所不把它们看作对手。我们的看法是，哪个更好取决于疼痛由什么引起。有些人用其中一种更好，有些人在不同的时候两种都用。',
    ],
    review: REVIEW,
    seo: { title: '坐骨神经痛：针灸还是整脊疗法？', description: SEO_DESCRIPTION },
  },
  'treatment-comparison:acupuncture-or-exercise': {
    question: '长期腰痛：针灸还是锻炼？',
    slug: 'changqi-yaotong-zhenjiu-haishi-duanlian',
    introduction: ['这里对两种方法提同样的问题。我们提供针灸，不提供物理治疗，阅读时请考虑到这一点。'],
    rows: [
      {
        criterion: '主要做法',
        cells: [NEEDLES, { text: '适合个人的活动和锻炼。您主动参与。', source: 'NHS, Physiotherapy（较旧的网页）' }],
      },
      {
        criterion: '是什么感觉',
        cells: [
          SENSATION,
          {
            text: '有些不舒服是正常的。这来自一份关于膝盖的说明书。',
            source: 'NHS Morecambe Bay, Knee pain（说明书）',
          },
        ],
      },
      {
        criterion: '不用药物',
        cells: [YES_BY_CLINIC, { text: '是：用活动、锻炼和手法治疗。', source: 'NHS, Physiotherapy（较旧的网页）' }],
      },
      {
        criterion: '就诊次数',
        cells: [{ text: '在美国一项针对长期腰痛的大型试验中，7周10次。' }, NO_GOOD_SOURCE],
      },
      {
        criterion: '与不治疗相比的证据',
        cells: [
          { text: '在长期腰背痛和颈痛合在一起时，比不做针灸好0.55个标准差。' },
          { text: '在长期腰痛中，疼痛很可能低0.33（标准化差别；确定性中等）。' },
        ],
      },
      {
        criterion: '与假治疗相比的证据',
        cells: [
          {
            text: '在腰背痛和颈痛的合并试验中好0.23个标准差。在美国一项针对腰痛的大型试验中，不比模仿好。',
          },
          NO_GOOD_SOURCE,
        ],
      },
      {
        criterion: '临床指南怎么说',
        cells: [
          { text: '反对：NICE。可以提供：WHO（有条件，确定性低）。赞成：ACP 2017，后来已失效。' },
          {
            text: '考虑集体锻炼：NICE。可以提供：WHO（有条件，确定性低）。',
            source: '两者都在二手来源中看到',
          },
        ],
      },
      {
        criterion: '常见的副作用',
        cells: [SIDE_EFFECTS, { text: '混合锻炼时，疼痛在短时间内略有上升。' }],
      },
      { criterion: '严重的风险', cells: [SERIOUS, NO_GOOD_SOURCE] },
    ],
    conclusion: [
      '我们没有找到把两者放在一起比较的研究，所以没有人能根据这些数字说哪个更好。它们来自不同的研究和不同的人，而且锻炼的综述是和不治疗比较，不是和假治疗比较。',
      'NICE说考虑集体锻炼，不要提供针灸。世界卫生组织对两者给出同样的弱建议：可以提供，证据的确定性低。',
    ],
    review: REVIEW,
    seo: { title: '长期腰痛：针灸还是锻炼？', description: SEO_DESCRIPTION },
  },
};
