import type { ConditionInput } from '@meridian/content-schema/content-input';
import { neckRedFlags } from '../../red-flags/neck.ts';
import { LEVELS_NOTE, SAFETY_CLAIM } from '../common.ts';

/** What the evidence says claim by claim, guidelines, and warning signs. */
export const evidence = {
  claims: [
    {
      statement:
        'Against sham, acupuncture lowered long-lasting neck pain by 0.23 as a standardized difference for a short time (95% interval 0.07 to 0.40; 8 trials, 560 people).',
      certainty: 'not_graded',
      certaintyReason: 'The review gave moderate quality. It has been superseded, so its grade is not carried over.',
      studies: ['study:trinh-2016'],
    },
    {
      statement:
        'In long-lasting back and neck pain, acupuncture did 0.23 standard deviations better than sham (95% interval 0.13 to 0.33) and 0.55 better than no acupuncture (0.51 to 0.58).',
      certainty: 'not_graded',
      certaintyReason: 'We have not seen a GRADE level for this result. It pools neck pain with back pain.',
      studies: ['study:trialists-2012'],
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    {
      guideline: 'guideline:nice-ng193',
      direction: 'may_be_offered',
      strength: 'conditional',
      population: 'Long-lasting neck pain that is a condition of its own',
      statement: 'Consider one course of acupuncture. NICE has no guideline on neck pain itself; this one can cover some of it.',
    },
  ],
  redFlags: neckRedFlags.map(({ ref }) => ref),
  redFlagContext: LEVELS_NOTE,
} satisfies ConditionInput;
