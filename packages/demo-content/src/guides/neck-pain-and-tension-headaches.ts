import type { GuideInput } from '@meridian/content-schema/content-input';
import { CLINIC, FIRST_VERSION, SAFETY_CLAIM, SAFETY_FIGURES, VISIT_FAQS } from '../conditions/common.ts';
import { bulletList, paragraphs, type DemoEntry } from '../entry.ts';
import { headacheRedFlags } from '../red-flags/headache.ts';
import { neckRedFlags } from '../red-flags/neck.ts';
import { sources } from '../sources.ts';

const sections = [
  {
    heading: 'Can neck pain trigger a headache?',
    body: paragraphs(
      'Perhaps. Some US health pages name tight muscles in the neck, shoulders, scalp and jaw as a cause of tension-type headache. Others say that the cause is unclear. Posture and stress are linked with both.',
      'So this page speaks of headaches that neck pain may trigger, and does not take it as proven.',
    ),
    sources: sources('medlinePlusHeadache', 'nidirectHeadaches', 'merckTension', 'nidirectNeckPain'),
  },
  {
    heading: 'Which of the two do you have?',
    body: [
      bulletList(
        'Neck pain: the neck is sore and stiff, and turning to one side is hardest.',
        'Tension-type headache: a steady ache on both sides, like a band pulled round the head. It presses rather than throbs.',
        'Migraine: it throbs, often on one side, is stronger and gets worse when you move. You may feel sick.',
      ),
    ],
    sources: sources('adamNeckPain', 'nidirectHeadaches', 'cheshireHeadache', 'medlinePlusMigraine'),
  },
  {
    heading: 'What can you expect from acupuncture?',
    body: paragraphs(
      'Neck pain: one review found a small, short gain over sham (pretend) acupuncture. It has been superseded, so we do not lean on it.',
      'Tension-type headache: a British guideline says to consider up to 10 sessions over 5 to 8 weeks for headaches on 15 days a month or more. In pooled trials of long-lasting headache, the gain over sham was small.',
    ),
    sources: [
      {
        title: 'Cochrane review of acupuncture for neck pain, 2016 (superseded)',
        publisher: 'Cochrane',
        year: 2016,
        doi: '10.1002/14651858.CD004870.pub4',
      },
      ...sources('cg150Tension'),
    ],
  },
  {
    heading: 'What can you do yourself?',
    body: [
      bulletList(
        'Keep up your normal activity, and move your neck slowly.',
        'Use a heat or cold pack, and a low, firm pillow.',
        'Change your position if you sit at a screen for long.',
        'Keep to regular sleep and meals, drink enough, and write a headache diary.',
      ),
      ...paragraphs(
        'Pain relief on many days of the month can itself keep headaches going. Keep it under 10 to 15 days a month. Do not drive while you cannot turn your head.',
      ),
    ],
    sources: sources('nidirectNeckPain', 'nidirectHeadaches', 'cheshireHeadache'),
  },
] satisfies GuideInput['sections'];

export const neckPainAndTensionHeadaches: DemoEntry<GuideInput> = {
  ref: 'guide:neck-pain-and-tension-headaches',
  fields: {
    title: 'Neck pain and the tension headaches it may trigger',
    slug: 'neck-pain-and-tension-headaches',
    synonyms: [{ term: 'Stiff neck with headache' }, { term: 'Headache from the neck' }],
    localLeadIn: 'For people with neck pain and headaches in Overland Park and the rest of Johnson County, Kansas.',
    summary: 'What is known about neck pain and tension headaches, what acupuncture may do for each, and when to see a doctor first.',
    answer: paragraphs(
      'Whether acupuncture helps with neck pain or with tension headaches is unclear. In pooled trials it did better than no acupuncture, and only a little better than pretend needling.',
      'It uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one. Some headaches with a stiff neck are an emergency: read the warning signs first.',
    ),
    keyFigures: SAFETY_FIGURES,
    sections,
    conditions: ['condition:neck-pain', 'condition:tension-type-headache'],
    treatments: ['treatment:acupuncture'],
    bodyRegions: ['body-region:neck', 'body-region:base-of-skull', 'body-region:temple', 'body-region:forehead'],
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
          'In pooled trials acupuncture did better than sham by 0.23 standard deviations in back and neck pain, and by 0.15 in long-lasting headache.',
        certainty: 'not_graded',
        certaintyReason: 'We have not seen a GRADE level for this result. Each figure covers a whole group of pains.',
        studies: ['study:trialists-2012'],
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
        guideline: 'guideline:nice-ng193',
        direction: 'may_be_offered',
        strength: 'conditional',
        population: 'Long-lasting neck pain that is a condition of its own',
        statement: 'Consider one course of acupuncture.',
      },
    ],
    redFlags: [...neckRedFlags, ...headacheRedFlags].map(({ ref }) => ref).filter((ref) => ref !== 'red-flag:migraine-often'),
    ...CLINIC,
    faqs: [
      'faq:help-myself-neck-pain',
      'faq:help-myself-tension-headache',
      'faq:pain-relief-too-often',
      'faq:acupuncture-or-pretend',
      ...VISIT_FAQS,
    ],
    relatedPages: [
      {
        role: 'wider',
        label: 'Acupuncture for pain relief',
        reason: 'The wider service that this guide belongs to.',
        guide: 'guide:acupuncture-for-pain-relief',
      },
      { role: 'sibling', label: 'Neck pain', reason: 'If only your neck hurts.', condition: 'condition:neck-pain' },
      {
        role: 'sibling',
        label: 'Tension-type headache',
        reason: 'If only your head hurts.',
        condition: 'condition:tension-type-headache',
      },
      { role: 'next', label: 'Sciatica', reason: 'The guide after this one, for pain down the leg.', condition: 'condition:sciatica' },
    ],
    ...FIRST_VERSION,
    seo: {
      title: 'Neck pain and tension headaches: does acupuncture help?',
      description:
        'Neck pain and tension headaches: what is known about acupuncture for each, the risks with their rates, and when to see a doctor first.',
    },
  },
};
