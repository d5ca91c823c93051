import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { SAFETY_FIGURES } from '../common.ts';

/** The answer, what it is, and what it is taken for. */
export const overview = {
  name: 'Migraine',
  slug: 'migraine',
  question: 'Does acupuncture help to prevent migraine?',
  synonyms: [{ term: 'Migraine attack' }, { term: 'Migraine headache' }, { term: 'Throbbing headache with sickness' }],
  codes: [{ system: 'ICD_10_CM', code: 'G43.909', display: 'Migraine, unspecified, not intractable' }],
  bodyRegions: ['body-region:forehead', 'body-region:temple'],
  localLeadIn: 'For people with migraine in Overland Park and the rest of Johnson County, Kansas.',
  verdict: 'unclear',
  verdictSummary: 'A trial of 480 people found no clear gain over pretend needling at first and a small one later.',
  answer: paragraphs(
    'Whether acupuncture helps to prevent migraine is unclear. In a trial of 480 people in China it was compared with sham (pretend) acupuncture. In weeks 5 to 8 there was no clear gain. In weeks 13 to 16 people had about 1 day with migraine fewer, and other gains were mostly too small to matter. We have not checked the figures of the main review, which gathers 22 trials.',
    'A British guideline keeps acupuncture for people who cannot use two medicines or are not helped by them. Acupuncture itself uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one.',
  ),
  keyFigures: [{ value: '20 in 4 weeks', label: 'sessions were given in a trial in China', study: 'study:li-2012' }, ...SAFETY_FIGURES],
  definition: paragraphs(
    'Migraine is a disorder of the brain. It brings attacks of moderate to severe headache again and again. Without treatment an attack lasts 4 to 72 hours, and a formal diagnosis asks for at least 5 attacks.',
    'About one in three people with migraine see flashing lights or zigzag lines, or lose sight for a short time, before the pain. This is called aura. It should pass within an hour.',
    'About 14 in 100 people in the world have migraine, and about 12 in 100 in the US: about 3 times as many women as men.',
    'Some people have several attacks a week, others one in years. It tends to ease with age. Migraine linked with the period often fades after menopause. In a few people it becomes chronic.',
  ),
  signs: [
    { text: 'Throbbing pain, often on one side.' },
    { text: 'Light and noise hurt.' },
    { text: 'You feel sick or throw up.' },
    { text: 'Moving about makes it worse, and it can stop daily life.' },
  ],
  lookAlikes: [
    {
      name: 'Tension-type headache',
      difference: 'A steady, pressing ache on both sides. You do not feel sick, and it seldom stops you from what you do.',
      condition: 'condition:tension-type-headache',
    },
    {
      name: 'Stroke',
      difference:
        'Sudden weakness, trouble with speech, or a sudden headache that is the worst ever. It is an emergency, even if you are known to have migraine.',
    },
  ],
  causes: [
    {
      name: 'Cause not fully known',
      explanation: paragraphs('Genes that steer the activity of brain cells play a part. The old idea of blood vessels has lost ground.'),
    },
    { name: 'Trigger: stress or worry', explanation: paragraphs('It can set off an attack.') },
    { name: 'Trigger: hormones', explanation: paragraphs('In some women changes around the period set off attacks.') },
    { name: 'Trigger: light', explanation: paragraphs('Bright or flashing light can set off an attack.') },
    { name: 'Trigger: sleep and food', explanation: paragraphs('Too little sleep, a missed meal or certain foods can set off an attack.') },
  ],
} satisfies ConditionInput;
