import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { LEVELS_NOTE, SAFETY_CLAIM } from '../common.ts';

const POOLED = 'We have not seen a GRADE level for this result. It pools back pain with neck pain.';

/** What the evidence says claim by claim, and the guidelines that disagree. */
export const evidence = {
  claims: [
    {
      statement:
        'A large US trial studied long-lasting low back pain. Needling and an imitation that did not pierce the skin did equally well, and both did better than usual care.',
      certainty: 'not_graded',
      certaintyReason: 'GRADE rates all the studies on one question together. This is a single trial, so it has no grade.',
      studies: ['study:cherkin-2009'],
    },
    {
      statement:
        'In long-lasting back and neck pain, acupuncture did 0.23 standard deviations better than sham (95% interval 0.13 to 0.33). That is a small difference.',
      certainty: 'not_graded',
      certaintyReason: POOLED,
      studies: ['study:trialists-2012'],
    },
    {
      statement:
        'In the same analysis acupuncture did 0.55 standard deviations better than no acupuncture (95% interval 0.51 to 0.58). That is a moderate difference.',
      certainty: 'not_graded',
      certaintyReason: POOLED,
      studies: ['study:trialists-2012'],
    },
    {
      statement: 'In long-lasting pain of several kinds, the effect was about 15% smaller after one year.',
      certainty: 'not_graded',
      certaintyReason: 'We have not seen a GRADE level for this result. It is not about low back pain alone.',
      studies: ['study:vickers-2018'],
    },
    {
      statement:
        'A Cochrane review gathers 33 studies of acupuncture for long-lasting low back pain, with 8,270 people. We do not give its conclusion, because we have not checked it.',
      certainty: 'not_graded',
      certaintyReason: 'The grade that the review gives was not checked either.',
      studies: ['study:mu-2020'],
    },
    {
      statement:
        'Of 22 guidelines from 2017 to 2022, many name acupuncture among the options for long-lasting low back pain, beside exercise, anti-inflammatory medicines and spinal manipulation. They differ a lot.',
      certainty: 'not_graded',
      certaintyReason: 'It counts what guidelines say. GRADE rates results from patients.',
      studies: ['study:guideline-review-2024'],
    },
    SAFETY_CLAIM,
  ],
  guidelinePositions: [
    {
      guideline: 'guideline:nice-ng59',
      direction: 'against',
      strength: 'strong',
      population: 'People aged 16 and over with low back pain, with or without sciatica',
      statement: 'Do not offer acupuncture. At the draft stage NICE judged that it was not better than sham.',
    },
    {
      guideline: 'guideline:danish-2017',
      direction: 'against',
      strength: 'not_stated',
      population: 'Low back pain that began less than 12 weeks ago',
      statement: 'Advises against acupuncture. The advice rests on evidence of low to moderate quality, or on agreement among the experts.',
    },
    {
      guideline: 'guideline:acp-2017',
      direction: 'for',
      strength: 'strong',
      certainty: 'low',
      population: 'Recent low back pain',
      statement:
        'Names acupuncture among the first choices, on low-quality evidence for recent pain, and also names it for long-lasting pain. The guideline has since lapsed.',
    },
    {
      guideline: 'guideline:who-2023',
      direction: 'may_be_offered',
      strength: 'conditional',
      certainty: 'low',
      population: 'Adults with long-lasting low back pain',
      statement: 'Needling such as acupuncture may be offered.',
    },
    {
      guideline: 'guideline:birmingham-policy',
      direction: 'against',
      strength: 'not_stated',
      population: 'Back pain, or pain from a nerve root',
      statement: 'This local part of the NHS advises against acupuncture here and pays for it only in two kinds of headache.',
    },
  ],
  guidelineDisagreement: paragraphs(
    'They compare with different things. Against no treatment the effect is moderate; against sham it is small.',
    'Experts do not agree whether sham needling does nothing. It may itself act on the body.',
    'They set the bar at different heights. Critics of the NICE guideline wrote that exercise, hands-on treatment and talking therapies were not held to a test against sham.',
  ),
  redFlagContext: `Serious disease is found in about 1 in 100 people who see a doctor with back pain. Some single signs are often a false alarm, but only a check can tell: do not guess, get it checked. Pressure on the nerves at the base of the spine has to be treated fast; one source gives 24 hours, another 24 to 48. ${LEVELS_NOTE}`,
} satisfies ConditionInput;
