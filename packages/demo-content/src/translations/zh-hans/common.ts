import type {
  ComponentEvidenceClaimInput,
  ComponentSharedChangeInput,
  ComponentSharedKeyFigureInput,
  ComponentSharedRelatedPageInput,
  ComponentSharedReviewInput,
} from '@meridian/content-schema/content-input';
import type { TextOf } from '../translation.ts';

/** Texts that several pages share, as in the source. */
export const SAFETY_FIGURES: TextOf<ComponentSharedKeyFigureInput>[] = [
  { value: '每10,000人中约1人', label: '会出现严重的副作用' },
  { value: '每10人中约1人', label: '会出现轻微的副作用' },
];

export const SAFETY_CLAIM: TextOf<ComponentEvidenceClaimInput> = {
  statement: '在一个针灸疗程中，大约每10,000人中有1人出现严重的副作用，大约每10人中有1人出现轻微的副作用。',
  certaintyReason: '我们没有看到对这些比率的GRADE分级。各项研究之间差别很大。',
};

export const SINGLE_TRIAL = 'GRADE是把同一个问题的所有研究放在一起评级。这只是一项试验，所以没有级别。';

export const REVIEW_POINT =
  '做了3或4次以后，回头看看效果。英国NHS的一个诊疗机构就在这个时候决定要不要继续。如果没有任何变化，停下来、问问别的治疗方法是合理的。';

export const LEVELS_NOTE =
  '如果一个信号同时符合两张清单，请按更紧急的那张做。如果您不确定是不是急症，请拨打911：由接电话的人判断。来源没有说明要多快处理时，紧急程度由本页选定，没有经过任何临床医务人员认可。';

export const REVIEW: TextOf<ComponentSharedReviewInput> = {
  conflictsOfInterest: '本页所说的诊所提供针灸。文字是为演示而写的，没有经过任何临床医务人员审核。',
};

export const CHANGES: TextOf<ComponentSharedChangeInput>[] = [{ summary: '第一个演示版本。未经临床审核。' }];

export const WIDER_GUIDE: TextOf<ComponentSharedRelatedPageInput> = {
  label: '针灸缓解疼痛',
  reason: '本指南所属的更大范围的服务。',
};

export const NEEDLE_EXPERIENCE = {
  sensation: [
    '针是实心的，只比头发略粗：有一种产品是0.16到0.45毫米。针是无菌的，只用一次。在本诊所，针是通过一根细细的进针管轻轻敲进去的。',
    '很多时候您感觉不到针扎进去，或者只感到短暂、轻微的一刺。针进去以后，您可能会感到麻刺或酸胀。在本诊所，我们希望看到的反应是肌肉放松时那种深处的酸胀。',
    '中医把针的感觉叫做“得气”。在一项对42名第一次接触针灸的人的研究中，71%的扎针出现了这种感觉，而轻轻触碰时是24%。说得最多的是酸胀、酸痛和压迫感。治疗要起作用是不是需要得气，还没有得到证明。',
    '尖锐的疼痛应该是短暂的、偶尔的。正常情况下不会很痛；如果很痛，请马上说出来。',
  ],
  needleFear: [
    '对针感到紧张是可以理解的。请告诉我们；如果您曾经晕倒过，也请告诉我们。',
    '这和打针不一样。针是实心的，非常细，通过一根细管轻轻敲进去。很多时候您感觉不到针扎进去，或者只感到短暂、轻微的一刺；有些人会觉得有点不舒服。',
  ],
};

export const PROPOSED_MECHANISM = [
  '针灸可能怎样起作用，人们才刚刚开始了解。下面是有人提出的几种方式：',
  '它可能会增加身体自身的止痛物质。',
  '有人描述它会刺激皮肤和肌肉里的感觉神经。',
  '它可能会改变调节血流和血压的物质的释放。',
  '期望、信念和被人照顾的感觉，可能起着重要的作用。',
];
