import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { kneeRedFlags } from '../../red-flags/knee.ts';
import { LEVELS_NOTE, SAFETY_CLAIM } from '../common.ts';

/** What the evidence says claim by claim, guidelines, and warning signs. */
export const evidence = {
  claims: [
    {
      statement:
        'In osteoarthritis, acupuncture did 0.16 standard deviations better than sham (95% interval 0.07 to 0.25). That is a small difference.',
      certainty: 'not_graded',
      certaintyReason: 'We have not seen a GRADE level for this result.',
      studies: ['study:trialists-2012'],
    },
    {
      statement: 'In the same analysis acupuncture did 0.57 standard deviations better than no acupuncture (95% interval 0.50 to 0.64).',
      certainty: 'not_graded',
      certaintyReason: 'We have not seen a GRADE level for this result.',
      studies: ['study:trialists-2012'],
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    {
      guideline: 'guideline:nice-ng226',
      direction: 'against',
      strength: 'not_stated',
      population: 'People with osteoarthritis',
      statement:
        'Does not recommend acupuncture: the difference from sham was below the 0.5 standard deviations it asks for. We have this from a secondary source.',
    },
    {
      guideline: 'guideline:aaos-older',
      direction: 'against',
      strength: 'not_stated',
      population: 'People with knee osteoarthritis',
      statement: 'Did not recommend acupuncture, because benefit was missing and not because of harm. It has been superseded.',
    },
    {
      guideline: 'guideline:aaos-current',
      direction: 'may_be_offered',
      strength: 'conditional',
      population: 'People with knee osteoarthritis',
      statement:
        'May help pain and function. The advice is of limited strength and was lowered by two levels; the two trials that hid well which needles were real showed no effect.',
    },
    {
      guideline: 'guideline:acr-2019',
      direction: 'for',
      strength: 'conditional',
      population: 'People with knee osteoarthritis',
      statement: 'Recommends it under conditions: how large the effect is was hard to judge, and harm is small. From a secondary source.',
    },
  ],
  guidelineDisagreement: paragraphs(
    'They set the bar at different heights. NICE asks for a difference of 0.5 standard deviations over sham.',
    'Against no acupuncture the effect is moderate; against sham it is small. Experts do not agree whether sham needling does nothing.',
  ),
  redFlags: kneeRedFlags.map(({ ref }) => ref),
  redFlagContext: LEVELS_NOTE,
} satisfies ConditionInput;
