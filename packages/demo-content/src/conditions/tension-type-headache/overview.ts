import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { SAFETY_FIGURES } from '../common.ts';

/** The answer, what it is, and what it is taken for. */
export const overview = {
  name: 'Tension-type headache',
  slug: 'tension-type-headache',
  question: 'Does acupuncture help with tension headaches?',
  synonyms: [{ term: 'Tension headache' }, { term: 'Stress headache' }, { term: 'Tight band round the head' }],
  codes: [
    { system: 'ICD_10_CM', code: 'G44.209', display: 'Tension-type headache, unspecified, not intractable' },
    { system: 'ICD_10_CM', code: 'G44.219', display: 'Episodic tension-type headache, not intractable' },
    { system: 'ICD_10_CM', code: 'G44.229', display: 'Chronic tension-type headache, not intractable' },
    { system: 'ICD_11', code: '8A81', display: 'Tension-type headache' },
    { system: 'SNOMED_CT', code: '398057008', display: 'Tension-type headache' },
    { system: 'MESH', code: 'D018781', display: 'Tension-type headache' },
  ],
  bodyRegions: ['body-region:forehead', 'body-region:temple', 'body-region:base-of-skull'],
  localLeadIn: 'For people with tension headaches in Overland Park and the rest of Johnson County, Kansas.',
  verdict: 'unclear',
  verdictSummary: 'A British guideline says consider it, but pooled trials show little gain over pretend needling.',
  answer: paragraphs(
    'Whether acupuncture helps to prevent tension headaches is unclear. In pooled trials of long-lasting headache it did 0.42 standard deviations better than no acupuncture. Against sham (pretend) acupuncture it did 0.15 better, which is small. We have not checked the figures of the main review of tension-type headache.',
    'A British guideline says to consider up to 10 sessions over 5 to 8 weeks when headaches come on 15 days a month or more. Acupuncture uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one.',
  ),
  keyFigures: SAFETY_FIGURES,
  definition: paragraphs(
    'Tension-type headache is the most common, everyday kind of headache. Up to four in five people get one now and then. About 26 in 100 people in the world have it as an active disorder.',
    'It lasts at least 30 minutes. Hours are usual, and days are possible. On fewer than 15 days a month it is called episodic; on 15 days or more it is called chronic.',
  ),
  signs: [
    { text: 'A steady ache on both sides of the head, like a band pulled round it.' },
    { text: 'It presses rather than throbs.' },
    { text: 'It is mild to moderate, and seldom stops you from what you do.' },
    { text: 'Moving about as usual does not make it worse.' },
  ],
  lookAlikes: [
    {
      name: 'Migraine',
      difference: 'It is stronger, can stop daily life and gets worse when you move. You may feel sick, and light and noise hurt.',
      condition: 'condition:migraine',
    },
    {
      name: 'Headache from pain relief (medication overuse)',
      difference: 'You take pain relief on many days of the month, and that itself keeps the headaches going.',
    },
    {
      name: 'Neck pain',
      difference: 'The neck is sore and stiff, and turning to one side is hardest.',
      condition: 'condition:neck-pain',
    },
  ],
  causes: [
    {
      name: 'Cause not fully known',
      explanation: paragraphs(
        'Some US health pages name tight muscles in the shoulders, neck, scalp and jaw. Others say that the cause is unclear.',
      ),
    },
    { name: 'Stress, worry or low mood', explanation: paragraphs('They are linked with it.') },
    { name: 'Posture', explanation: paragraphs('It is linked with it.') },
    { name: 'Missed meals, or too little to drink', explanation: paragraphs('They are linked with it.') },
    { name: 'Too little sleep, too much work, or alcohol', explanation: paragraphs('They are linked with it.') },
    { name: 'Eye strain or jaw trouble', explanation: paragraphs('They are linked with it.') },
  ],
} satisfies ConditionInput;
