import type { GuideInput } from '@meridian/content-schema/content-input';
import { CLINIC, FIRST_VERSION, SAFETY_CLAIM, SAFETY_FIGURES, VISIT_FAQS } from '../conditions/common.ts';
import { bulletList, paragraphs, type DemoEntry } from '../entry.ts';
import { backRedFlags } from '../red-flags/back.ts';
import { headacheRedFlags } from '../red-flags/headache.ts';
import { kneeRedFlags } from '../red-flags/knee.ts';
import { neckRedFlags } from '../red-flags/neck.ts';
import { sources } from '../sources.ts';

const TRIALISTS = {
  title: 'Acupuncture Trialists 2012, pooled trials of long-lasting pain',
  publisher: 'PubMed Central',
  year: 2012,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3658605',
};
const VICKERS_2018 = {
  title: 'Acupuncture for Chronic Pain: Update of an Individual Patient Data Meta-Analysis',
  publisher: 'The Journal of Pain',
  year: 2018,
  doi: '10.1016/j.jpain.2017.11.005',
  pmid: '29198932',
};
const BAUMLER_2021 = {
  title: 'Acupuncture-related adverse events: systematic review and meta-analyses',
  publisher: 'BMJ Open',
  year: 2021,
  doi: '10.1136/bmjopen-2020-045961',
  pmid: '34489268',
};
const WITT_2009 = {
  title: 'Safety of Acupuncture: Results of a Prospective Observational Study with 229,230 Patients',
  publisher: 'Forschende Komplementärmedizin',
  year: 2009,
  doi: '10.1159/000209315',
};

const sections = [
  {
    heading: 'How much does it help?',
    body: [
      ...paragraphs(
        'That depends on what it is compared with. In 39 trials with 20,827 people who had long-lasting pain of several kinds, acupuncture did about 0.5 standard deviations better than no acupuncture. Against sham (pretend) acupuncture it did about 0.2 better. The effect was about 15% smaller after one year.',
        'An older analysis gives figures for each kind of pain, in standard deviations:',
      ),
      bulletList(
        'Back and neck pain: 0.23 better than sham, 0.55 better than no acupuncture.',
        'Long-lasting headache: 0.15 better than sham, 0.42 better than no acupuncture.',
        'Osteoarthritis: 0.16 better than sham, 0.57 better than no acupuncture.',
      ),
    ],
    sources: [VICKERS_2018, TRIALISTS],
  },
  {
    heading: 'Why do experts disagree?',
    body: [
      ...paragraphs('They read the same trials and give different advice. Three reasons:'),
      bulletList(
        'They compare with different things. Against no treatment the effect is moderate; against sham it is small.',
        'They do not agree whether sham needling does nothing. It may itself act on the body.',
        'They set the bar at different heights. For osteoarthritis a British body asks for 0.5 standard deviations over sham.',
      ),
      ...paragraphs(
        'The US National Center for Complementary and Integrative Health calls acupuncture a reasonable option to consider for several kinds of pain, and says that guidelines are not consistent. We have this from a secondary source.',
      ),
    ],
    sources: sources('shamDebate', 'bmjCritics', 'ng226Response', 'nccihVerdict'),
  },
  {
    heading: 'How safe is it?',
    body: [
      bulletList(
        'About 1 in 10 people get a mild side effect in a course of treatment.',
        'About 1 in 10,000 people have a serious one.',
        'Of 229,230 people in Germany, 6.1% had bleeding or a bruise, and 2 people had a collapsed lung.',
      ),
      ...paragraphs(
        'Poor technique can do serious harm, so training and sterile needles matter. Sudden shortness of breath or chest pain after needling: call 911.',
      ),
    ],
    sources: [BAUMLER_2021, WITT_2009, ...sources('nccihAcupuncture')],
  },
  {
    heading: 'How might it work?',
    body: paragraphs(
      'Nobody knows for sure. It may raise the body’s own pain-easing chemicals and stimulate nerves in skin and muscle. Expectation, belief and being cared for may play an important part. All of this is proposed, not proven.',
      'Chinese medicine explains it with qi that flows along channels. That is a tradition; it has not been measured.',
    ),
    sources: sources('nccihAcupuncture', 'medlinePlusAcupuncture', 'nhsAcupuncture', 'nciAcupuncture'),
  },
  {
    heading: 'What happens at a visit here?',
    body: paragraphs(
      'A visit lasts a full 60 minutes. At the first one we take your full history and make an assessment in the way of Chinese medicine. Then you get a plan of your own, with a realistic number of sessions.',
      'Look back after 3 or 4 sessions. One NHS service decides at that point whether to go on.',
      'Do not use acupuncture as a reason to put off seeing a doctor.',
    ),
    sources: sources('northamptonshireAcupuncture', 'nccihAcupuncture'),
  },
] satisfies GuideInput['sections'];

export const painRelief: DemoEntry<GuideInput> = {
  ref: 'guide:acupuncture-for-pain-relief',
  fields: {
    title: 'Acupuncture for pain relief',
    slug: 'acupuncture-for-pain-relief',
    synonyms: [{ term: 'Pain treatment without medicines' }, { term: 'Acupuncture for chronic pain' }],
    localLeadIn: 'For people with pain in Overland Park and the rest of Johnson County, Kansas.',
    summary: 'What acupuncture can and cannot do for long-lasting pain, how sure we are, and what a visit here is like.',
    answer: paragraphs(
      'For long-lasting pain acupuncture does better than no acupuncture, and only a little better than pretend needling. How much it helps with your kind of pain is written in the guide for each condition.',
      'It uses no medicine. About 1 in 10 people get a mild side effect and about 1 in 10,000 a serious one.',
    ),
    keyFigures: [{ value: '20,827', label: 'people took part in the pooled trials', study: 'study:vickers-2018' }, ...SAFETY_FIGURES],
    sections,
    conditions: [
      'condition:sciatica',
      'condition:low-back-pain',
      'condition:neck-pain',
      'condition:tension-type-headache',
      'condition:migraine',
      'condition:knee-osteoarthritis',
    ],
    treatments: ['treatment:acupuncture'],
    claims: [
      {
        statement:
          'In people with long-lasting pain of several kinds, acupuncture did about 0.5 standard deviations better than no acupuncture and about 0.2 better than sham. The effect was about 15% smaller after one year.',
        certainty: 'not_graded',
        certaintyReason: 'We have not seen a GRADE level for this result. It pools several kinds of pain.',
        studies: ['study:vickers-2018'],
      },
      {
        statement:
          'The older analysis found differences from sham of 0.23 for back and neck pain, 0.15 for headache and 0.16 for osteoarthritis, in standard deviations.',
        certainty: 'not_graded',
        certaintyReason: 'We have not seen a GRADE level for this result. Each figure covers a whole group of pains.',
        studies: ['study:trialists-2012'],
      },
      SAFETY_CLAIM,
    ],
    redFlags: [
      ...[...backRedFlags, ...neckRedFlags, ...headacheRedFlags, ...kneeRedFlags]
        .filter(({ fields }) => fields.level === 'emergency')
        .map(({ ref }) => ref),
      'red-flag:cancer-signs',
      'red-flag:infection',
    ],
    ...CLINIC,
    faqs: ['faq:acupuncture-or-pretend', 'faq:when-to-judge', 'faq:combine-treatments', ...VISIT_FAQS],
    relatedPages: [
      { role: 'next', label: 'Sciatica', reason: 'Pain down the leg.', condition: 'condition:sciatica' },
      {
        role: 'sibling',
        label: 'Acupuncture for back pain in Overland Park',
        reason: 'If your back is what hurts.',
        guide: 'guide:acupuncture-for-back-pain-in-overland-park',
      },
      {
        role: 'sibling',
        label: 'Neck pain and the tension headaches it may trigger',
        reason: 'If your neck and head hurt together.',
        guide: 'guide:neck-pain-and-tension-headaches',
      },
    ],
    ...FIRST_VERSION,
    seo: {
      title: 'Acupuncture for pain relief: what it can and cannot do',
      description:
        'For long-lasting pain: better than no acupuncture, only a little better than pretend needling. Figures, risks with their rates, and what a visit is like.',
    },
  },
};
