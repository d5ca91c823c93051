import type {
  ComponentEvidenceClaimInput,
  ComponentSharedKeyFigureInput,
  ComponentSharedRelatedPageInput,
  ConditionInput,
} from '@meridian/content-schema/content-input';
import { DEMONSTRATION_REVIEW } from '../contributors.ts';
import type { DemoEntry } from '../entry.ts';

type Ref = DemoEntry<object>['ref'];

/** Who gives acupuncture for pain here, and where. */
export const CLINIC = {
  practitioners: ['practitioner:yang-gong', 'practitioner:jing-gong'],
  locations: ['location:overland-park'],
} satisfies ConditionInput;

/** Questions about coming here that hold for every condition. */
export const VISIT_FAQS: Ref[] = [
  'faq:does-it-hurt',
  'faq:afraid-of-needles',
  'faq:is-it-safe',
  'faq:pregnancy',
  'faq:what-to-tell-you',
  'faq:after-a-session',
];

/** What to do when a sign fits two lists, and how far to trust the levels. */
export const LEVELS_NOTE =
  'If a sign fits two lists, follow the more urgent one. If you are not sure whether it is an emergency, call 911: the person who answers decides. Where a source names no speed, this page chose the level, and no clinician has approved it.';

export const SAFETY_FIGURES: ComponentSharedKeyFigureInput[] = [
  { value: '1 in 10,000', label: 'people, about, have a serious side effect', study: 'study:baumler-2021' },
  { value: '1 in 10', label: 'people, about, get a mild side effect', study: 'study:baumler-2021' },
];

export const SAFETY_CLAIM: ComponentEvidenceClaimInput = {
  statement: 'About 1 in 10,000 people have a serious side effect in a course of acupuncture, and about 1 in 10 a mild one.',
  certainty: 'not_graded',
  certaintyReason: 'We have not seen a GRADE level for these rates. The studies differ a lot from each other.',
  studies: ['study:baumler-2021', 'study:witt-2009'],
};

export const REVIEW_POINT =
  'Look back after 3 or 4 sessions. One NHS service decides at that point whether to go on. If nothing has changed, it is fair to stop and ask about other treatments.';

/** Nobody has checked the page yet. */
export const FIRST_VERSION = {
  review: DEMONSTRATION_REVIEW,
  changes: [{ changedOn: '2026-11-23', summary: 'First demonstration version. Not clinically reviewed.' }],
} satisfies ConditionInput;

export const WIDER_GUIDE: ComponentSharedRelatedPageInput = {
  role: 'wider',
  label: 'Acupuncture for pain relief',
  reason: 'The wider service that this guide belongs to.',
  guide: 'guide:acupuncture-for-pain-relief',
};
