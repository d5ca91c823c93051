import type { ConditionInput } from '@meridian/content-schema/content-input';
import { headacheRedFlags } from '../../red-flags/headache.ts';
import { LEVELS_NOTE, SAFETY_CLAIM } from '../common.ts';

/** What the evidence says claim by claim, guidelines, and warning signs. */
export const evidence = {
  claims: [
    {
      statement:
        'In long-lasting headache, acupuncture did 0.15 standard deviations better than sham (95% interval 0.07 to 0.24) and 0.42 better than no acupuncture (0.37 to 0.46).',
      certainty: 'not_graded',
      certaintyReason:
        'We have not seen a GRADE level for this result. It is about long-lasting headache as a whole, not about tension-type headache alone.',
      studies: ['study:trialists-2012'],
    },
    {
      statement:
        'A Cochrane review of 12 trials asked how many people had half as many headaches after 3 to 4 months. We do not give its figures, because we have not checked them.',
      certainty: 'not_graded',
      certaintyReason: 'The review uses GRADE; the level it gives was not checked.',
      studies: ['study:linde-2016-tension'],
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    {
      guideline: 'guideline:nice-cg150',
      direction: 'may_be_offered',
      strength: 'conditional',
      population: 'Tension-type headache on 15 days a month or more',
      statement: 'Consider up to 10 sessions over 5 to 8 weeks to prevent headaches. We have this from a secondary source.',
    },
    {
      guideline: 'guideline:birmingham-policy',
      direction: 'for',
      strength: 'not_stated',
      population: 'Tension-type headache on 15 days a month or more',
      statement: 'This local part of the NHS pays for acupuncture here. That is a rule about paying, not evidence.',
    },
  ],
  redFlags: [
    ...headacheRedFlags.map(({ ref }) => ref).filter((ref) => ref !== 'red-flag:migraine-often'),
    'red-flag:stroke-signs',
    'red-flag:meningitis-stiff-neck',
    'red-flag:neck-artery-tear',
  ],
  redFlagContext: LEVELS_NOTE,
} satisfies ConditionInput;
