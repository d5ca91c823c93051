import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';
import { backRedFlags } from '../red-flags/back.ts';
import { causes } from './low-back-pain/causes.ts';
import { evidence } from './low-back-pain/evidence.ts';
import { overview } from './low-back-pain/overview.ts';
import { provenance } from './low-back-pain/provenance.ts';
import { treatment } from './low-back-pain/treatment.ts';
import { CLINIC, VISIT_FAQS } from './common.ts';

export const lowBackPain: DemoEntry<ConditionInput> = {
  ref: 'condition:low-back-pain',
  fields: {
    ...overview,
    ...causes,
    ...treatment,
    comparisons: ['treatment-comparison:acupuncture-or-exercise'],
    ...evidence,
    redFlags: backRedFlags.map(({ ref }) => ref),
    ...CLINIC,
    faqs: [
      'faq:back-pain-or-sciatica',
      'faq:does-back-pain-go-away',
      'faq:acupuncture-or-pretend',
      'faq:how-many-sessions-back-pain',
      'faq:medicare-and-insurance',
      'faq:help-myself-back-pain',
      ...VISIT_FAQS,
    ],
    ...provenance,
  },
};
