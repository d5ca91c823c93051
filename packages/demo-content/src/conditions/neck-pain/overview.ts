import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { SAFETY_FIGURES } from '../common.ts';

/** The answer, what it is, and what it is taken for. */
export const overview = {
  name: 'Neck pain',
  slug: 'neck-pain',
  question: 'Does acupuncture help with neck pain?',
  synonyms: [{ term: 'Stiff neck' }, { term: 'Sore neck' }, { term: 'Crick in the neck' }],
  codes: [
    { system: 'ICD_10_CM', code: 'M54.2', display: 'Cervicalgia' },
    { system: 'SNOMED_CT', code: '81680005', display: 'Neck pain' },
  ],
  bodyRegions: ['body-region:neck', 'body-region:base-of-skull'],
  localLeadIn: 'For people with neck pain in Overland Park and the rest of Johnson County, Kansas.',
  verdict: 'unclear',
  verdictSummary: 'The one review we can show found a small, short gain over pretend needling, and it has been superseded.',
  answer: paragraphs(
    'Whether acupuncture helps with neck pain is unclear. In 8 trials with 560 people it lowered pain a little for a short time, compared with sham (pretend) acupuncture. The review that pooled them has been superseded, so we do not lean on it. In pooled trials of long-lasting back and neck pain, acupuncture did 0.55 standard deviations better than no acupuncture and 0.23 better than sham.',
    'It uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one. Neck pain is often gone in days or weeks by itself.',
  ),
  keyFigures: SAFETY_FIGURES,
  definition: paragraphs(
    'Neck pain can come from any part of the neck: a muscle, bone, joint, tendon, ligament, disk or nerve. Pain from the shoulder, the jaw, the head or the upper arm can be felt in the neck too.',
    'It is often gone in days or weeks and is rarely serious; one NHS service says 6 to 8 weeks. About two in three people have it at some time. In 2020 about 203 million people in the world had it (likely between 163 and 253 million), more women than men.',
  ),
  signs: [
    { text: 'A sore, stiff neck.' },
    { text: 'Turning to one side is hardest.' },
    { text: 'If a nerve is involved: an arm or hand is numb, tingles or is weak. See a doctor about that first.' },
  ],
  lookAlikes: [
    {
      name: 'Whiplash',
      difference:
        'An injury of soft parts after a sudden jerk, often in a car crash. Pain can start days later. Pain often clears in days to weeks, but some people keep pain and headaches.',
    },
    {
      name: 'Polymyalgia rheumatica',
      difference: 'Neck, shoulders and hips are stiff, almost always after age 50. It needs a doctor.',
    },
    { name: 'Meningitis', difference: 'A stiff neck with fever and headache. It is an emergency.' },
    {
      name: 'A tear in a neck artery',
      difference: 'Pain at the back of the neck or a headache on one side, or signs of a stroke. It is an emergency.',
    },
    {
      name: 'Tension-type headache',
      difference: 'A steady ache on both sides of the head, like a band pulled round it.',
      condition: 'condition:tension-type-headache',
    },
  ],
  causes: [
    { name: 'Sleep position', explanation: paragraphs('The neck was held awkwardly at night.') },
    { name: 'Screen and desk', explanation: paragraphs('A long time at a computer without a change of position.') },
    { name: 'Strain', explanation: paragraphs('A muscle was strained by posture or exercise.') },
    { name: 'Stress', explanation: paragraphs('Worry can tighten the muscles of the neck.') },
    { name: 'Wear, disk or nerve', explanation: paragraphs('Arthritis of the neck or a herniated disk.') },
  ],
} satisfies ConditionInput;
