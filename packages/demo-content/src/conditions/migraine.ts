import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';
import { CLINIC, VISIT_FAQS } from './common.ts';
import { overview } from './migraine/overview.ts';
import { treatment } from './migraine/treatment.ts';
import { evidence } from './migraine/evidence.ts';
import { provenance } from './migraine/provenance.ts';

export const migraine: DemoEntry<ConditionInput> = {
  ref: 'condition:migraine',
  fields: {
    ...overview,
    ...treatment,
    ...evidence,
    ...CLINIC,
    faqs: ['faq:help-myself-migraine', 'faq:pain-relief-too-often', 'faq:acupuncture-or-pretend', ...VISIT_FAQS],
    ...provenance,
  },
};
