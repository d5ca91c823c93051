import type { RedFlagInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const CAUDA_EQUINA = '脊柱底部的神经受压（马尾综合征）';
const CANCER_BONE_INFECTION = '癌症、骨折或感染';
const DOCTOR_SHOULD_SEE = '应该让医生看的疼痛';

/** Signs in back pain and sciatica. */
export const backRedFlags: Texts<RedFlagInput> = {
  'red-flag:both-legs-pain': {
    sign: '您的两条腿都有坐骨神经痛，不管是突然出现的，还是从一条腿发展到另一条腿的。',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:both-legs-weakness': { sign: '您的两条腿都无力或麻木，而且很严重，或者越来越严重。', pointsTo: CAUDA_EQUINA },
  'red-flag:saddle-numbness': {
    sign: '您的生殖器、肛门或它们的周围感到麻木，或者大腿内侧（骑马时接触马鞍的部位）感到麻木。',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:urine-trouble': {
    sign: '您新出现了小便问题：很难开始、排不出来、感觉不到，或者憋不住、控制不了。',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:bowel-trouble': {
    sign: '您新出现了大便问题：排不出来、感觉不到、憋不住或控制不了。',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:sexual-numbness': {
    sign: '在有腰背或腿部症状的同时，您新出现了性器官麻木或性功能丧失。',
    pointsTo: CAUDA_EQUINA,
  },
  'red-flag:foot-drop': {
    sign: '您的前脚掌再也抬不起来（足下垂，以前没有过），或者一条腿的无力正在很快加重。',
    pointsTo: '神经根严重受压',
  },
  'red-flag:serious-accident': {
    sign: '您的腰背痛或腿痛是从严重的摔倒、撞车或其他严重事故开始的。',
    pointsTo: '骨折',
  },
  'red-flag:minor-knock-thin-bones': {
    sign: '只是轻轻碰了一下，您的后背正中（脊柱上）就突然剧痛，而您骨头脆弱（骨质疏松）或正在用类固醇（激素）药物。',
    pointsTo: '骨折',
  },
  'red-flag:chest-pain': { sign: '您腰背痛，同时胸口痛。', pointsTo: '心脏或大血管的问题' },
  'red-flag:infection': {
    sign: '您有腰背痛或腿痛，并且有下面任何一种情况：发烧、寒战、最近有感染、免疫力低下，或注射毒品。',
    pointsTo: '脊柱感染',
  },
  'red-flag:cancer-signs': {
    sign: '您有腰背痛或腿痛，并且有下面任何一种情况：曾经得过癌症、没有刻意减重而体重下降、夜里一直痛，或者疼痛是新出现的而您不到20岁或超过50岁（有的清单写55岁）。',
    pointsTo: '癌症',
  },
  'red-flag:known-cancer-cord': {
    sign: '您有癌症，并且发现下面任何一种情况：新出现的走路困难、手臂或腿无力，或者大小便有变化。',
    pointsTo: '脊髓受压：医生必须在当天给您检查',
  },
  'red-flag:lump-or-shape': { sign: '您的背上有肿块、肿胀，或形状有新的改变。', pointsTo: CANCER_BONE_INFECTION },
  'red-flag:no-relief-with-rest': {
    sign: '您的腰背痛休息时不减轻，夜里明显更重。',
    pointsTo: CANCER_BONE_INFECTION,
  },
  'red-flag:severe-or-three-days': {
    sign: '您的疼痛很严重、是受伤后出现的，或者自己护理大约3天后没有好转（美国的建议）。',
    pointsTo: DOCTOR_SHOULD_SEE,
  },
  'red-flag:self-care-fails': {
    sign: '您的疼痛自己护理几周后没有好转、越来越重，或者让您不能正常生活（英国的建议）。',
    pointsTo: DOCTOR_SHOULD_SEE,
  },
};
