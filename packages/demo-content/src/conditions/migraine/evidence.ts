import type { ConditionInput } from '@meridian/content-schema/content-input';
import { headacheRedFlags } from '../../red-flags/headache.ts';
import { LEVELS_NOTE, SAFETY_CLAIM } from '../common.ts';

/** What the evidence says claim by claim, guidelines, and warning signs. */
export const evidence = {
  claims: [
    {
      statement:
        'In a trial of 480 people with migraine, acupuncture showed no clear gain over sham in weeks 5 to 8. In weeks 13 to 16 there was about 1 day with migraine fewer. Other gains were mostly too small to matter.',
      certainty: 'not_graded',
      certaintyReason: 'GRADE rates all the studies on one question together. This is a single trial, so it has no grade.',
      studies: ['study:li-2012'],
    },
    {
      statement: 'A Cochrane review gathers 22 trials. We do not give its figures, because we have not checked them.',
      certainty: 'not_graded',
      certaintyReason: 'The grade that the review gives was not checked either.',
      studies: ['study:linde-2016-migraine'],
    },
    {
      statement:
        'In long-lasting headache, acupuncture did 0.15 standard deviations better than sham (95% interval 0.07 to 0.24) and 0.42 better than no acupuncture (0.37 to 0.46).',
      certainty: 'not_graded',
      certaintyReason:
        'We have not seen a GRADE level for this result. It is about long-lasting headache as a whole, not about migraine alone.',
      studies: ['study:trialists-2012'],
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    {
      guideline: 'guideline:nice-cg150',
      direction: 'may_be_offered',
      strength: 'conditional',
      population: 'Migraine, if topiramate and propranolol are unsuitable or do not work',
      statement:
        'Consider up to 10 sessions over 5 to 8 weeks. This is the text of 2012, seen in a secondary source; later changes were not checked.',
    },
    {
      guideline: 'guideline:birmingham-policy',
      direction: 'for',
      strength: 'not_stated',
      population: 'Migraine',
      statement: 'This local part of the NHS pays for acupuncture here. That is a rule about paying, not evidence.',
    },
  ],
  redFlags: [
    ...headacheRedFlags.map(({ ref }) => ref),
    'red-flag:stroke-signs',
    'red-flag:meningitis-stiff-neck',
    'red-flag:neck-artery-tear',
  ],
  redFlagContext: LEVELS_NOTE,
} satisfies ConditionInput;
