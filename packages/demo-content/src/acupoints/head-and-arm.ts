import { acupoint } from './acupoint.ts';

/** Points of the neck, the head and the arm. */
export const headAndArmPoints = [
  acupoint('GV14', ['Dazhui', 'Dàzhuī', '大椎'], 'governor', 'neck', {
    alsoKnownAs: 'DU14',
    locationDescription: 'At the base of the neck, below the bone that sticks out most.',
  }),
  acupoint('BL10', ['Tianzhu', 'Tiānzhù', '天柱'], 'bladder', 'neck', { alsoKnownAs: 'UB10' }),
  acupoint('GB20', ['Fengchi', 'Fēngchí', '風池'], 'gallbladder', 'base-of-skull', {
    locationDescription: 'At the base of the skull, in the hollow between two muscles of the neck.',
  }),
  acupoint('GV16', ['Fengfu', 'Fēngfǔ', '風府'], 'governor', 'base-of-skull', { alsoKnownAs: 'DU16' }),
  acupoint('GV20', ['Baihui', 'Bǎihuì', '百會'], 'governor', 'top-of-head', {
    alsoKnownAs: 'DU20',
    locationDescription: 'In the midline of the top of the head, on the line between the tips of the ears.',
  }),
  acupoint('EX-HN3', ['Yintang', 'Yìntáng', '印堂'], 'extra', 'forehead', {
    alsoKnownAs: 'GV29',
    locationDescription: 'Between the eyebrows.',
  }),
  acupoint('EX-HN5', ['Taiyang', 'Tàiyáng', '太陽'], 'extra', 'temple', {
    locationDescription: 'In the hollow of the temple, behind the end of the eyebrow.',
  }),
  acupoint('ST8', ['Touwei', 'Tóuwéi', '頭維'], 'stomach', 'forehead'),
  acupoint('LI11', ['Quchi', 'Qūchí', '曲池'], 'large_intestine', 'elbow', {
    locationDescription: 'At the outer end of the crease of the elbow.',
  }),
  acupoint('TE5', ['Waiguan', 'Wàiguān', '外關'], 'triple_energizer', 'forearm', {
    alsoKnownAs: 'SJ5',
    locationDescription: 'On the back of the forearm, three finger widths above the wrist.',
  }),
  acupoint('LU7', ['Lieque', 'Lièquē', '列缺'], 'lung', 'forearm', {
    locationDescription: 'On the thumb side of the forearm, just above the wrist.',
  }),
  acupoint('PC6', ['Neiguan', 'Nèiguān', '內關'], 'pericardium', 'forearm', {
    alsoKnownAs: 'P6',
    locationDescription: 'On the inside of the forearm, three finger widths above the wrist.',
  }),
  acupoint('LI4', ['Hegu', 'Hégǔ', '合谷'], 'large_intestine', 'hand', {
    locationDescription: 'Between the bones of the thumb and the index finger.',
    isAvoidedInPregnancy: true,
  }),
  acupoint('SI3', ['Houxi', 'Hòuxī', '後谿'], 'small_intestine', 'hand', {
    locationDescription: 'On the little-finger edge of the hand, behind the knuckle.',
  }),
];
