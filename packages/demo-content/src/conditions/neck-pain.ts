import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';
import { CLINIC, VISIT_FAQS } from './common.ts';
import { overview } from './neck-pain/overview.ts';
import { treatment } from './neck-pain/treatment.ts';
import { evidence } from './neck-pain/evidence.ts';
import { provenance } from './neck-pain/provenance.ts';

export const neckPain: DemoEntry<ConditionInput> = {
  ref: 'condition:neck-pain',
  fields: {
    ...overview,
    ...treatment,
    ...evidence,
    ...CLINIC,
    faqs: ['faq:help-myself-neck-pain', 'faq:acupuncture-or-pretend', ...VISIT_FAQS],
    ...provenance,
  },
};
