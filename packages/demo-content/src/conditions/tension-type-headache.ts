import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';
import { CLINIC, VISIT_FAQS } from './common.ts';
import { overview } from './tension-type-headache/overview.ts';
import { treatment } from './tension-type-headache/treatment.ts';
import { evidence } from './tension-type-headache/evidence.ts';
import { provenance } from './tension-type-headache/provenance.ts';

export const tensionTypeHeadache: DemoEntry<ConditionInput> = {
  ref: 'condition:tension-type-headache',
  fields: {
    ...overview,
    ...treatment,
    ...evidence,
    ...CLINIC,
    faqs: ['faq:help-myself-tension-headache', 'faq:pain-relief-too-often', 'faq:acupuncture-or-pretend', ...VISIT_FAQS],
    ...provenance,
  },
};
