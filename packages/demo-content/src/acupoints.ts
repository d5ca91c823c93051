import type { DemoEntry } from './entry.ts';
import type { AcupointInput } from '@meridian/content-schema/content-input';

/**
 * Points that published papers on sciatica or a herniated disk name.
 * A place is described only where two lists agree; simplified characters wait for a checked source.
 */
export const acupoints: DemoEntry<AcupointInput>[] = [
  {
    ref: 'acupoint:gb30',
    fields: {
      code: 'GB30',
      pinyin: 'Huantiao',
      pinyinToned: 'Huántiào',
      nameTraditional: '環跳',
      meridian: 'gallbladder',
      bodyRegion: 'body-region:buttock',
      locationDescription: 'On the side of the buttock, one third of the way from the bony point of the hip to the base of the sacrum.',
    },
  },
  {
    ref: 'acupoint:gb34',
    fields: {
      code: 'GB34',
      pinyin: 'Yanglingquan',
      pinyinToned: 'Yánglíngquán',
      nameTraditional: '陽陵泉',
      meridian: 'gallbladder',
      bodyRegion: 'body-region:outer-lower-leg',
      locationDescription: 'In the hollow in front of and below the small bony knob on the outside of the leg under the knee.',
    },
  },
  {
    ref: 'acupoint:bl23',
    fields: {
      code: 'BL23',
      alsoKnownAs: 'UB23',
      pinyin: 'Shenshu',
      pinyinToned: 'Shènshū',
      nameTraditional: '腎俞',
      meridian: 'bladder',
      bodyRegion: 'body-region:lower-back',
      locationDescription: 'Two finger widths from the midline of the lower back, level with the second lumbar bone.',
    },
  },
  {
    ref: 'acupoint:bl25',
    fields: {
      code: 'BL25',
      alsoKnownAs: 'UB25',
      pinyin: 'Dachangshu',
      pinyinToned: 'Dàchángshū',
      nameTraditional: '大腸俞',
      meridian: 'bladder',
      bodyRegion: 'body-region:lower-back',
    },
  },
  {
    ref: 'acupoint:bl26',
    fields: {
      code: 'BL26',
      alsoKnownAs: 'UB26',
      pinyin: 'Guanyuanshu',
      pinyinToned: 'Guānyuánshū',
      nameTraditional: '關元俞',
      meridian: 'bladder',
      bodyRegion: 'body-region:lower-back',
    },
  },
  {
    ref: 'acupoint:gv3',
    fields: {
      code: 'GV3',
      alsoKnownAs: 'DU3',
      pinyin: 'Yaoyangguan',
      pinyinToned: 'Yāoyángguān',
      nameTraditional: '腰陽關',
      meridian: 'governor',
      bodyRegion: 'body-region:lower-back',
    },
  },
  {
    ref: 'acupoint:bl54',
    fields: {
      code: 'BL54',
      alsoKnownAs: 'UB54',
      pinyin: 'Zhibian',
      pinyinToned: 'Zhìbiān',
      nameTraditional: '秩邊',
      meridian: 'bladder',
      bodyRegion: 'body-region:buttock',
    },
  },
  {
    ref: 'acupoint:bl40',
    fields: {
      code: 'BL40',
      alsoKnownAs: 'UB40',
      pinyin: 'Weizhong',
      pinyinToned: 'Wěizhōng',
      nameTraditional: '委中',
      meridian: 'bladder',
      bodyRegion: 'body-region:back-of-knee',
      locationDescription: 'In the middle of the crease at the back of the knee.',
    },
  },
  {
    ref: 'acupoint:bl57',
    fields: {
      code: 'BL57',
      alsoKnownAs: 'UB57',
      pinyin: 'Chengshan',
      pinyinToned: 'Chéngshān',
      nameTraditional: '承山',
      meridian: 'bladder',
      bodyRegion: 'body-region:calf',
      locationDescription: 'At the back of the calf, where the muscle turns into its tendon.',
    },
  },
  {
    ref: 'acupoint:bl60',
    fields: {
      code: 'BL60',
      alsoKnownAs: 'UB60',
      pinyin: 'Kunlun',
      pinyinToned: 'Kūnlún',
      nameTraditional: '崑崙',
      meridian: 'bladder',
      bodyRegion: 'body-region:ankle',
      locationDescription: 'Between the outer ankle bone and the tendon of the heel.',
      isAvoidedInPregnancy: true,
    },
  },
  {
    ref: 'acupoint:st36',
    fields: {
      code: 'ST36',
      pinyin: 'Zusanli',
      pinyinToned: 'Zúsānlǐ',
      nameTraditional: '足三里',
      meridian: 'stomach',
      bodyRegion: 'body-region:outer-lower-leg',
      locationDescription: 'Four finger widths below the outer dimple of the knee.',
    },
  },
  {
    ref: 'acupoint:sp6',
    fields: {
      code: 'SP6',
      pinyin: 'Sanyinjiao',
      pinyinToned: 'Sānyīnjiāo',
      nameTraditional: '三陰交',
      meridian: 'spleen',
      bodyRegion: 'body-region:inner-lower-leg',
      locationDescription: 'Four finger widths above the inner ankle bone.',
      isAvoidedInPregnancy: true,
    },
  },
];
