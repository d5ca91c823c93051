import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { SAFETY_FIGURES } from '../common.ts';

/** The answer, what low back pain is, and what it is taken for. */
export const overview = {
  name: 'Low back pain',
  slug: 'low-back-pain',
  question: 'Does acupuncture help with low back pain?',
  synonyms: [
    { term: 'Back ache' },
    { term: 'Lower back pain' },
    { term: 'Lumbar pain' },
    { term: 'Pulled back muscle' },
    { term: 'Bad back' },
  ],
  codes: [
    { system: 'ICD_10_CM', code: 'M54.50', display: 'Low back pain' },
    { system: 'ICD_10_CM', code: 'M54.51', display: 'Low back pain' },
    { system: 'ICD_10_CM', code: 'M54.59', display: 'Low back pain' },
    { system: 'SNOMED_CT', code: '279039007', display: 'Low back pain' },
    { system: 'MESH', code: 'D017116', display: 'Low back pain' },
  ],
  bodyRegions: ['body-region:lower-back'],
  localLeadIn: 'For people with back pain in Overland Park and the rest of Johnson County, Kansas.',
  verdict: 'unclear',
  verdictSummary: 'Better than no acupuncture or usual care, but hardly better than pretend needling. Guidelines disagree.',
  answer: paragraphs(
    'Whether the needles themselves help with low back pain is unclear. In pooled trials of long-lasting back and neck pain, acupuncture did 0.55 standard deviations better than no acupuncture, which is moderate. Against sham (pretend) acupuncture it did 0.23 better, which is small. A large US trial found that real and imitation needling did equally well, and that both did better than usual care.',
    'It uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one. Guidelines disagree: two advise against it, and others say it may be offered. Recent back pain mostly gets better with time, whatever treatment is used.',
  ),
  keyFigures: [
    { value: '10 in 7 weeks', label: 'sessions were given in a large US trial', study: 'study:cherkin-2009' },
    ...SAFETY_FIGURES,
  ],
  definition: paragraphs(
    'Low back pain is pain in the lower part of the back, around the five lumbar bones of the spine (L1 to L5).',
    'Pain of up to about 4 weeks is called acute, or short-term. Pain of 12 weeks or more is called chronic, or long-lasting.',
    'It is common. In 2019, 39.0% of US adults had back pain in the past 3 months; the share was highest in women and from age 65. About 80% of adults have low back pain at some time in their lives.',
    'Recent pain mostly gets better with time, whatever treatment is used. About 20 in 100 people with recent pain still have symptoms after one year.',
  ),
  signs: [
    { text: 'Anything from a steady dull ache to a sudden sharp or shooting pain.' },
    { text: 'Bending may be limited.' },
    { text: 'It may be hard to stand up straight.' },
    { text: 'The back hurts more than the leg. If the leg hurts more, it may be sciatica.' },
  ],
  lookAlikes: [
    {
      name: 'Sciatica',
      difference: 'The leg hurts more than the back, and the pain stabs, burns or shoots down the leg.',
      condition: 'condition:sciatica',
    },
    {
      name: 'Trouble in another organ',
      difference:
        'Kidney disease, appendicitis, an infection in the pelvis or trouble with an ovary can be felt in the back. A doctor has to sort this out.',
    },
  ],
} satisfies ConditionInput;
