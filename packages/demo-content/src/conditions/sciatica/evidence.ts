import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { SAFETY_CLAIM } from '../common.ts';

const SINGLE_TRIAL = 'GRADE rates all the studies on one question together. This is a single trial, so it has no grade.';

/** What the evidence says claim by claim, and the guidelines that disagree. */
export const evidence = {
  claims: [
    {
      statement:
        'In people with long-lasting sciatica from a herniated disk, leg pain fell by 30.8 points out of 100 with acupuncture and by 14.9 with sham after 4 weeks. The paper gives the difference as 16.0 points (95% interval 10.6 to 21.3).',
      certainty: 'not_graded',
      certaintyReason: SINGLE_TRIAL,
      studies: ['study:tu-2024'],
    },
    {
      statement:
        'In the same trial daily life became easier, by 13.0 points out of 100 with acupuncture and by 4.9 with sham after 4 weeks. The difference was 8.1 points (95% interval 5.1 to 11.1).',
      certainty: 'not_graded',
      certaintyReason: SINGLE_TRIAL,
      studies: ['study:tu-2024'],
    },
    {
      statement: 'The difference from sham was still there at week 52.',
      certainty: 'not_graded',
      certaintyReason:
        'We have this from a published summary only, not from the paper itself, and show no figures for it. It is also a single trial, so it has no grade.',
      studies: ['study:tu-2024'],
    },
    {
      statement: 'About half of what people gained with acupuncture they also gained with sham: 14.9 of 30.8 points of leg pain, or 48%.',
      certainty: 'not_graded',
      certaintyReason: 'The share is our calculation from the figures of a single trial.',
      studies: ['study:tu-2024'],
    },
    {
      statement:
        'In a smaller trial of 46 people with long-lasting sciatica from a disk, acupuncture was compared with sham for 4 weeks. Leg pain was 7.28 points out of 100 lower with acupuncture (95% interval 0.80 to 13.76). Back pain, daily life and general health did not clearly differ.',
      certainty: 'not_graded',
      certaintyReason: SINGLE_TRIAL,
      studies: ['study:huang-2019'],
    },
    {
      statement:
        'In long-lasting pain of several kinds, acupuncture did about 0.5 standard deviations better than no acupuncture and about 0.2 better than sham.',
      certainty: 'not_graded',
      certaintyReason: 'We have not seen a GRADE level for this result. It is not about sciatica alone.',
      studies: ['study:vickers-2018'],
    },
    {
      statement:
        'A large US trial studied long-lasting low back pain and left out sciatica. Needling and an imitation that did not pierce the skin did equally well, and both did better than usual care.',
      certainty: 'not_graded',
      certaintyReason: 'A single trial, and not of sciatica.',
      studies: ['study:cherkin-2009'],
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
      population: 'Low back pain or nerve-root leg pain that began less than 12 weeks ago',
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
      population: 'Adults with long-lasting low back pain, with or without leg pain from the spine',
      statement: 'Needling such as acupuncture may be offered.',
    },
  ],
  guidelineDisagreement: paragraphs(
    'They compare with different things. Against no treatment the effect is moderate; against sham it is small.',
    'Experts do not agree whether sham needling does nothing. It may itself act on the body.',
    'They set the bar at different heights. Critics of the NICE guideline wrote that exercise, hands-on treatment and talking therapies were not held to a test against sham.',
  ),
  redFlagContext:
    'Serious disease is found in about 1 in 100 people who see a doctor with back pain. Some single signs are often a false alarm, but only a check can tell: do not guess, get it checked. Pressure on the nerves at the base of the spine has to be treated fast; one source gives 24 hours, another 24 to 48. If a sign fits two lists, follow the more urgent one. If you are not sure whether it is an emergency, call 911: the person who answers decides. Where a source names no speed, this page chose the level, and no clinician has approved it.',
} satisfies ConditionInput;
