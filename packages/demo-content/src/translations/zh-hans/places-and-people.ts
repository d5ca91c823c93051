import type {
  AcupointInput,
  BodyRegionInput,
  ContributorInput,
  LocationInput,
  PractitionerInput,
  TcmPatternInput,
} from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

export const bodyRegions: Texts<BodyRegionInput> = {
  'body-region:top-of-head': { name: '头顶', slug: 'touding' },
  'body-region:forehead': { name: '额头', slug: 'etou' },
  'body-region:temple': { name: '太阳穴一带', slug: 'taiyangxue-yidai' },
  'body-region:base-of-skull': { name: '后脑勺下方（枕部）', slug: 'ludi' },
  'body-region:neck': { name: '颈部', slug: 'jingbu' },
  'body-region:shoulder': { name: '肩和肩胛', slug: 'jian' },
  'body-region:elbow': { name: '肘部', slug: 'zhoubu' },
  'body-region:forearm': { name: '前臂', slug: 'qianbi' },
  'body-region:hand': { name: '手', slug: 'shou' },
  'body-region:upper-back': { name: '上背部', slug: 'shangbeibu' },
  'body-region:lower-back': { name: '腰部', slug: 'yaobu' },
  'body-region:sacrum': { name: '脊柱底部（骶骨）', slug: 'digu' },
  'body-region:hip': { name: '髋部', slug: 'kuanbu' },
  'body-region:buttock': { name: '臀部', slug: 'tunbu' },
  'body-region:back-of-thigh': { name: '大腿后侧', slug: 'datui-houce' },
  'body-region:outer-thigh': { name: '大腿外侧', slug: 'datui-waice' },
  'body-region:inner-thigh': { name: '大腿内侧', slug: 'datui-neice' },
  'body-region:knee': { name: '膝盖', slug: 'xigai' },
  'body-region:back-of-knee': { name: '膝盖后面', slug: 'xigai-houmian' },
  'body-region:calf': { name: '小腿肚', slug: 'xiaotuidu' },
  'body-region:outer-lower-leg': { name: '小腿外侧', slug: 'xiaotui-waice' },
  'body-region:inner-lower-leg': { name: '小腿内侧', slug: 'xiaotui-neice' },
  'body-region:ankle': { name: '脚踝', slug: 'jiaohuai' },
  'body-region:foot': { name: '脚', slug: 'jiao' },
};

/** Points whose place is not described have no text of their own. */
export const acupoints: Texts<AcupointInput> = {
  'acupoint:bl23': { locationDescription: '腰部，离正中线两横指，与第二腰椎同高。' },
  'acupoint:bl25': {},
  'acupoint:bl26': {},
  'acupoint:gv3': {},
  'acupoint:gb30': { locationDescription: '臀部侧面，在髋部的骨头突起与骶骨下端的连线上，离骨头突起三分之一处。' },
  'acupoint:bl54': {},
  'acupoint:bl40': { locationDescription: '膝盖后面横纹的中点。' },
  'acupoint:gb34': { locationDescription: '膝盖下方、腿外侧小骨突的前下方凹陷处。' },
  'acupoint:st36': { locationDescription: '膝盖外侧凹窝下四横指。' },
  'acupoint:sp6': { locationDescription: '内踝骨上四横指。' },
  'acupoint:bl57': { locationDescription: '小腿肚后面，肌肉变成肌腱的地方。' },
  'acupoint:bl60': { locationDescription: '外踝骨和脚跟肌腱之间。' },
  'acupoint:ki3': { locationDescription: '内踝骨和脚跟肌腱之间。' },
};

const NO_FIXED_POINTS = '我们没有找到好的来源给出这个证的固定穴位，所以这里不列。针灸师为每个人选择穴位。';
const NEEDLING = '在本诊所，怎样扎针依据的是证，而不只是疼痛的部位。更多的细节，我们没有来源。';

export const patterns: Texts<TcmPatternInput> = {
  'tcm-pattern:qi-and-blood-stagnation': {
    name: '气滞血瘀',
    slug: 'qizhi-xueyu',
    description: [
      '在中医传统里，这个证的意思是气和血不再顺畅地流动。它是本诊所在坐骨神经痛的人身上辨出的证之一。',
      '气是传统的观念，没有被测量到。',
    ],
    acupointsNote: NO_FIXED_POINTS,
    needling: NEEDLING,
  },
  'tcm-pattern:cold-damp-obstruction': {
    name: '寒湿痹阻',
    slug: 'hanshi-bizu',
    description: [
      '在中医传统里，这个证的意思是寒和湿阻碍了肢体里的流通。它是本诊所在坐骨神经痛的人身上辨出的证之一。',
      '寒和湿在这里是传统的观念，不代表检查能查出来的东西。',
    ],
    acupointsNote: NO_FIXED_POINTS,
    needling: NEEDLING,
  },
};

const LICENSED = '持照针灸师（Licensed Acupuncturist）';

export const practitioners: Texts<PractitionerInput> = {
  'practitioner:yang-gong': {
    slug: 'yang-gong',
    jobTitle: '针灸师',
    summary: 'Dr. Yang Gong在本诊所为患者治疗。诊所说，其经历包括医院的运动医学。',
    biography: ['我们没有更多的资料，所以这里不写。'],
    credentials: [{}, { name: LICENSED }],
  },
  'practitioner:jing-gong': {
    slug: 'jing-gong',
    jobTitle: '针灸师',
    summary: 'Dr. Jing Gong在本诊所为患者治疗。诊所说，Dr. Gong是第五代从业者，并自述有委员会认证。',
    biography: ['没有说是哪个委员会。我们没有更多的资料，所以这里不写。'],
    credentials: [
      { name: '针灸与东方医学博士（Doctor of Acupuncture and Oriental Medicine）' },
      { name: LICENSED },
      { name: '委员会认证，据自述；没有说是哪个委员会' },
    ],
  },
};

export const contributors: Texts<ContributorInput> = {
  'contributor:demonstration-writer': {
    jobTitle: '演示内容的作者；不是临床医务人员',
    conflictsOfInterest: '为演示而虚构的作者。没有什么可以申报的。',
  },
};

export const locations: Texts<LocationInput> = {
  'location:overland-park': {
    name: 'Grace Family Acupuncture',
    slug: 'overland-park',
    areaServed: '欧弗兰帕克（Overland Park）和约翰逊县（Johnson County）',
    surroundings: [{ text: '约翰逊县（Johnson County）' }, { text: '堪萨斯城（Kansas City）地区' }],
  },
};
