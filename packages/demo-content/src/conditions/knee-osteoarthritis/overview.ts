import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { SAFETY_FIGURES } from '../common.ts';

/** The answer, what it is, and what it is taken for. */
export const overview = {
  name: 'Knee osteoarthritis',
  slug: 'knee-osteoarthritis',
  question: 'Does acupuncture help with knee osteoarthritis?',
  synonyms: [{ term: 'Knee arthritis' }, { term: 'Worn knee' }, { term: 'Wear and tear of the knee' }],
  codes: [
    { system: 'ICD_10_CM', code: 'M17.0', display: 'Osteoarthritis of both knees' },
    { system: 'ICD_10_CM', code: 'M17.11', display: 'Osteoarthritis of the right knee' },
    { system: 'ICD_10_CM', code: 'M17.12', display: 'Osteoarthritis of the left knee' },
    { system: 'ICD_10_CM', code: 'M17.9', display: 'Osteoarthritis of the knee' },
  ],
  bodyRegions: ['body-region:knee'],
  localLeadIn: 'For people with knee osteoarthritis in Overland Park and the rest of Johnson County, Kansas.',
  verdict: 'unclear',
  verdictSummary: 'Better than no acupuncture, but hardly better than pretend needling. Guidelines disagree.',
  answer: paragraphs(
    'Whether the needles themselves help with knee osteoarthritis is unclear. In pooled trials of osteoarthritis acupuncture did 0.57 standard deviations better than no acupuncture. Against sham (pretend) acupuncture it did 0.16 better, which is small. A US guideline notes that the two trials in which people could not tell which needles they got showed no effect.',
    'It uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one. Guidelines disagree. Exercise is among the best treatments.',
  ),
  keyFigures: SAFETY_FIGURES,
  definition: paragraphs(
    'Osteoarthritis is the most common kind of arthritis. The smooth cover on the ends of the bones (cartilage) wears down. The whole joint changes: its lining, its ligaments and the bone too. Inner organs are not affected.',
    'It comes on slowly, usually after age 40. There is no treatment so far that takes it away; treatment is for pain and for how well the knee works. It does not get worse in everyone.',
    'About 14 million people in the US have it in the knee with symptoms, and more than half of them are under 65; this is an estimate from a survey of 2007 and 2008. An X-ray and pain do not always agree: only about a third of people whose X-ray shows osteoarthritis report pain or other symptoms.',
  ),
  signs: [
    { text: 'The knee hurts, is stiff or swells.' },
    { text: 'Walking, hills, stairs, chairs and bathtubs get harder.' },
    { text: 'The knee is stiff when you get up.' },
    { text: 'You feel or hear a crunch, and the knee is tender.' },
    { text: 'It may give way or not straighten fully. If that is new, see the warning signs.' },
  ],
  lookAlikes: [
    {
      name: 'Infected joint',
      difference: 'Sudden severe pain, swelling, a change of color and fever. It is an emergency.',
    },
    { name: 'Gout', difference: 'Sudden attacks with a hot, red knee that hurts even at rest.' },
    { name: 'Hip arthritis', difference: 'A worn hip can be felt in the knee.' },
    { name: 'Torn ligament or tendon', difference: 'It usually begins with a sudden twist.' },
  ],
  causes: [
    { name: 'Exact cause unknown', explanation: paragraphs('Load on the joint and changes in its tissue both act.') },
    { name: 'Risk: age', explanation: paragraphs('It becomes more likely with age.') },
    { name: 'Risk: weight', explanation: paragraphs('Extra weight loads the knee.') },
    {
      name: 'Risk: an injury or a bad line of the leg',
      explanation: paragraphs('Joints that were injured or are badly aligned wear sooner. After an injury younger people can have it too.'),
    },
  ],
} satisfies ConditionInput;
