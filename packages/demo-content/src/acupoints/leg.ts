import { acupoint } from './acupoint.ts';

/** Points of the buttock, the hip and the leg. */
export const legPoints = [
  acupoint('GB30', ['Huantiao', 'Huántiào', '環跳'], 'gallbladder', 'buttock', {
    locationDescription: 'On the side of the buttock, one third of the way from the bony point of the hip to the base of the sacrum.',
  }),
  acupoint('BL54', ['Zhibian', 'Zhìbiān', '秩邊'], 'bladder', 'buttock', { alsoKnownAs: 'UB54' }),
  acupoint('GB29', ['Juliao', 'Jūliáo', '居髎'], 'gallbladder', 'hip'),
  acupoint('BL36', ['Chengfu', 'Chéngfú', '承扶'], 'bladder', 'buttock', { alsoKnownAs: 'UB36' }),
  acupoint('BL37', ['Yinmen', 'Yīnmén', '殷門'], 'bladder', 'back-of-thigh', { alsoKnownAs: 'UB37' }),
  acupoint('GB31', ['Fengshi', 'Fēngshì', '風市'], 'gallbladder', 'outer-thigh'),
  acupoint('SP10', ['Xuehai', 'Xuèhǎi', '血海'], 'spleen', 'inner-thigh'),
  acupoint('BL40', ['Weizhong', 'Wěizhōng', '委中'], 'bladder', 'back-of-knee', {
    alsoKnownAs: 'UB40',
    locationDescription: 'In the middle of the crease at the back of the knee.',
  }),
  acupoint('ST34', ['Liangqiu', 'Liángqiū', '梁丘'], 'stomach', 'knee'),
  acupoint('ST35', ['Dubi', 'Dúbí', '犢鼻'], 'stomach', 'knee'),
  acupoint('GB33', ['Xiyangguan', 'Xīyángguān', '膝陽關'], 'gallbladder', 'knee'),
  acupoint('GB34', ['Yanglingquan', 'Yánglíngquán', '陽陵泉'], 'gallbladder', 'outer-lower-leg', {
    locationDescription: 'In the hollow in front of and below the small bony knob on the outside of the leg under the knee.',
  }),
  acupoint('ST36', ['Zusanli', 'Zúsānlǐ', '足三里'], 'stomach', 'outer-lower-leg', {
    locationDescription: 'Four finger widths below the outer dimple of the knee.',
  }),
  acupoint('SP9', ['Yinlingquan', 'Yīnlíngquán', '陰陵泉'], 'spleen', 'inner-lower-leg'),
  acupoint('SP6', ['Sanyinjiao', 'Sānyīnjiāo', '三陰交'], 'spleen', 'inner-lower-leg', {
    locationDescription: 'Four finger widths above the inner ankle bone.',
    isAvoidedInPregnancy: true,
  }),
  acupoint('GB39', ['Xuanzhong', 'Xuánzhōng', '懸鐘'], 'gallbladder', 'outer-lower-leg'),
  acupoint('BL57', ['Chengshan', 'Chéngshān', '承山'], 'bladder', 'calf', {
    alsoKnownAs: 'UB57',
    locationDescription: 'At the back of the calf, where the muscle turns into its tendon.',
  }),
  acupoint('BL58', ['Feiyang', 'Fēiyáng', '飛揚'], 'bladder', 'calf', { alsoKnownAs: 'UB58' }),
  acupoint('BL60', ['Kunlun', 'Kūnlún', '崑崙'], 'bladder', 'ankle', {
    alsoKnownAs: 'UB60',
    locationDescription: 'Between the outer ankle bone and the tendon of the heel.',
    isAvoidedInPregnancy: true,
  }),
  acupoint('KI3', ['Taixi', 'Tàixī', '太谿'], 'kidney', 'ankle', {
    alsoKnownAs: 'K3',
    locationDescription: 'Between the inner ankle bone and the tendon of the heel.',
  }),
  acupoint('BL62', ['Shenmai', 'Shēnmài', '申脈'], 'bladder', 'foot', { alsoKnownAs: 'UB62' }),
  acupoint('GB41', ['Zulinqi', 'Zúlínqì', '足臨泣'], 'gallbladder', 'foot'),
  acupoint('LR3', ['Taichong', 'Tàichōng', '太衝'], 'liver', 'foot', {
    alsoKnownAs: 'LIV3',
    locationDescription: 'On the top of the foot, between the first two bones.',
  }),
];
