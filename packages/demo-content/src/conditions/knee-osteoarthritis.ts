import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';
import { CLINIC, VISIT_FAQS } from './common.ts';
import { overview } from './knee-osteoarthritis/overview.ts';
import { treatment } from './knee-osteoarthritis/treatment.ts';
import { evidence } from './knee-osteoarthritis/evidence.ts';
import { provenance } from './knee-osteoarthritis/provenance.ts';

export const kneeOsteoarthritis: DemoEntry<ConditionInput> = {
  ref: 'condition:knee-osteoarthritis',
  fields: {
    ...overview,
    ...treatment,
    ...evidence,
    ...CLINIC,
    faqs: ['faq:help-myself-knee-osteoarthritis', 'faq:acupuncture-or-pretend', 'faq:medicare-knee', ...VISIT_FAQS],
    ...provenance,
  },
};
