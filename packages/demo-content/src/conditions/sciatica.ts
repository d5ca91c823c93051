import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';
import { sciaticaFaqs } from '../faqs.ts';
import { backRedFlags } from '../red-flags/back.ts';
import { causes } from './sciatica/causes.ts';
import { evidence } from './sciatica/evidence.ts';
import { overview } from './sciatica/overview.ts';
import { provenance } from './sciatica/provenance.ts';
import { treatment } from './sciatica/treatment.ts';

export const sciatica: DemoEntry<ConditionInput> = {
  ref: 'condition:sciatica',
  fields: {
    ...overview,
    ...causes,
    ...treatment,
    comparisons: ['treatment-comparison:acupuncture-or-chiropractic'],
    ...evidence,
    redFlags: backRedFlags.map(({ ref }) => ref),
    practitioners: ['practitioner:yang-gong', 'practitioner:jing-gong'],
    locations: ['location:overland-park'],
    faqs: sciaticaFaqs.map(({ ref }) => ref),
    ...provenance,
  },
};
