import type { GuideInput } from '@meridian/content-schema/content-input';
import { CLINIC, FIRST_VERSION, SAFETY_CLAIM, SAFETY_FIGURES, VISIT_FAQS } from '../conditions/common.ts';
import { bulletList, paragraphs, type DemoEntry } from '../entry.ts';
import { backRedFlags } from '../red-flags/back.ts';
import { sources } from '../sources.ts';

const sections = [
  {
    heading: 'Does your back hurt more, or your leg?',
    body: paragraphs(
      'If the back hurts more, it is low back pain. If the leg hurts more, and the pain stabs, burns or shoots, it may be sciatica. This site has a guide for each.',
      'A herniated disk can cause back pain, sciatica, both or nothing at all.',
    ),
    sources: sources('nhsWalesSciatica', 'medlinePlusHerniatedDisk', 'pubMedHealthSciatica'),
  },
  {
    heading: 'What can you expect from acupuncture?',
    body: paragraphs(
      'Less than some pages promise. In a large US trial of long-lasting low back pain, needles and an imitation that did not pierce the skin did equally well. Both did better than usual care.',
      'Guidelines disagree. NICE in Britain and the Danish Health Authority advise against acupuncture. The World Health Organization says that it may be offered for long-lasting pain, on evidence of low certainty.',
    ),
    sources: [
      ...sources('nihRealAndImitation', 'bmjAgainst'),
      {
        title: 'WHO guideline for non-surgical management of chronic primary low back pain in adults',
        publisher: 'World Health Organization',
        year: 2023,
        url: 'https://www.ncbi.nlm.nih.gov/books/NBK599210',
      },
      {
        title: 'National Clinical Guidelines for recent onset low back pain or lumbar radiculopathy',
        publisher: 'Danish Health Authority',
        year: 2017,
        doi: '10.1007/s00586-017-5099-2',
      },
    ],
  },
  {
    heading: 'What can you do yourself?',
    body: [
      ...paragraphs('Recent back pain mostly gets better with time, whatever treatment is used. These may help:'),
      bulletList(
        'moving again soon; bed rest of 1 to 2 days at the very most',
        'exercise, which may be the best way to speed recovery',
        'heat or cold packs, which may ease pain and help you move',
      ),
    ],
    sources: sources('acpBackPain', 'nindsBackPain', 'medlinePlusBackPain'),
  },
  {
    heading: 'What is a visit for back pain like here?',
    body: paragraphs(
      'This is the clinic’s own account. The clinic is on West 98th Terrace in Overland Park and serves Johnson County. A visit lasts a full 60 minutes and uses no medicine.',
      'At the first visit we take your full history and make an assessment in the way of Chinese medicine. You get a plan of your own with a realistic number of sessions, and we change it as your pain changes.',
    ),
  },
  {
    heading: 'Does Medicare pay?',
    body: paragraphs(
      'Medicare’s rule is for low back pain that has lasted 12 weeks or more, has no known specific cause and does not come from surgery or pregnancy. It pays for up to 12 visits in 90 days, and for 8 more if you improve, with at most 20 a year. It stops if you do not improve.',
      'An acupuncturist who is not a physician has to work under supervision for Medicare to pay. Ask before you book.',
    ),
    sources: sources('medicareCover', 'medicareDecision'),
  },
] satisfies GuideInput['sections'];

export const backPainInOverlandPark: DemoEntry<GuideInput> = {
  ref: 'guide:acupuncture-for-back-pain-in-overland-park',
  fields: {
    title: 'Acupuncture for back pain in Overland Park',
    slug: 'acupuncture-for-back-pain-in-overland-park',
    synonyms: [{ term: 'Back pain clinic in Overland Park' }, { term: 'Back pain in Johnson County' }],
    localLeadIn: 'For people with back pain in Overland Park and the rest of Johnson County, Kansas.',
    summary: 'What to expect from acupuncture for back pain, what to try yourself, and what a visit at this clinic is like.',
    answer: paragraphs(
      'Whether the needles themselves help with back pain is unclear. They do better than no acupuncture and hardly better than pretend needling, and guidelines disagree.',
      'It uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one. Read the warning signs on this page first.',
    ),
    keyFigures: SAFETY_FIGURES,
    sections,
    conditions: ['condition:low-back-pain', 'condition:sciatica'],
    treatments: ['treatment:acupuncture', 'treatment:physical-therapy'],
    bodyRegions: ['body-region:lower-back'],
    claims: [
      {
        statement:
          'A large US trial studied long-lasting low back pain. Needling and an imitation that did not pierce the skin did equally well, and both did better than usual care.',
        certainty: 'not_graded',
        certaintyReason: 'GRADE rates all the studies on one question together. This is a single trial, so it has no grade.',
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
        population: 'Low back pain that began less than 12 weeks ago',
        statement: 'Advises against acupuncture.',
      },
      {
        guideline: 'guideline:who-2023',
        direction: 'may_be_offered',
        strength: 'conditional',
        certainty: 'low',
        population: 'Adults with long-lasting low back pain',
        statement: 'Needling such as acupuncture may be offered.',
      },
    ],
    redFlags: backRedFlags.map(({ ref }) => ref),
    ...CLINIC,
    faqs: [
      'faq:back-pain-or-sciatica',
      'faq:does-back-pain-go-away',
      'faq:how-many-sessions-back-pain',
      'faq:medicare-and-insurance',
      ...VISIT_FAQS,
    ],
    relatedPages: [
      {
        role: 'wider',
        label: 'Acupuncture for pain relief',
        reason: 'The wider service that this guide belongs to.',
        guide: 'guide:acupuncture-for-pain-relief',
      },
      { role: 'sibling', label: 'Sciatica', reason: 'If your leg hurts more than your back.', condition: 'condition:sciatica' },
      { role: 'next', label: 'Low back pain', reason: 'The evidence in full.', condition: 'condition:low-back-pain' },
    ],
    ...FIRST_VERSION,
    seo: {
      title: 'Acupuncture for back pain in Overland Park',
      description:
        'What to expect from acupuncture for back pain in Overland Park, Kansas: the evidence for and against, the risks with their rates, and what a visit is like.',
    },
  },
};
