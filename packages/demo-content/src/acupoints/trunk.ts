import { acupoint } from './acupoint.ts';

/** Points of the back and the shoulder. */
export const backPoints = [
  acupoint('BL23', ['Shenshu', 'Shènshū', '腎俞'], 'bladder', 'lower-back', {
    alsoKnownAs: 'UB23',
    locationDescription: 'Two finger widths from the midline of the lower back, level with the second lumbar bone.',
  }),
  acupoint('BL25', ['Dachangshu', 'Dàchángshū', '大腸俞'], 'bladder', 'lower-back', { alsoKnownAs: 'UB25' }),
  acupoint('BL26', ['Guanyuanshu', 'Guānyuánshū', '關元俞'], 'bladder', 'lower-back', { alsoKnownAs: 'UB26' }),
  acupoint('BL32', ['Ciliao', 'Cìliáo', '次髎'], 'bladder', 'sacrum', { alsoKnownAs: 'UB32' }),
  acupoint('GV3', ['Yaoyangguan', 'Yāoyángguān', '腰陽關'], 'governor', 'lower-back', { alsoKnownAs: 'DU3' }),
  acupoint('GV4', ['Mingmen', 'Mìngmén', '命門'], 'governor', 'lower-back', {
    alsoKnownAs: 'DU4',
    locationDescription: 'In the midline of the lower back, below the second lumbar bone.',
  }),
  acupoint('BL17', ['Geshu', 'Géshū', '膈俞'], 'bladder', 'upper-back', { alsoKnownAs: 'UB17' }),
  acupoint('BL11', ['Dazhu', 'Dàzhù', '大杼'], 'bladder', 'upper-back', { alsoKnownAs: 'UB11' }),
  acupoint('SI11', ['Tianzong', 'Tiānzōng', '天宗'], 'small_intestine', 'shoulder', {
    locationDescription: 'In the upper third of the shoulder blade, below its ridge.',
  }),
  acupoint('GB21', ['Jianjing', 'Jiānjǐng', '肩井'], 'gallbladder', 'shoulder', {
    locationDescription: 'On top of the shoulder, halfway between the base of the neck and the tip of the shoulder.',
    isAvoidedInPregnancy: true,
  }),
];
