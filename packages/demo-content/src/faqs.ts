import { paragraphs, type DemoEntry } from './entry.ts';
import { conditionFaqs } from './faqs-conditions.ts';
import { visitFaqs } from './faqs-visit.ts';
import type { FaqInput } from '@meridian/content-schema/content-input';
import { SOURCES, sources } from './sources.ts';

/** A study cited as a source, since a FAQ has no relation to studies. */
const TU_2024 = {
  title: 'Acupuncture vs Sham Acupuncture for Chronic Sciatica From Herniated Disk',
  publisher: 'JAMA Internal Medicine',
  year: 2024,
  doi: '10.1001/jamainternmed.2024.5463',
  pmid: '39401008',
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
const HUI_2007 = {
  title: 'Characterization of the "deqi" response in acupuncture',
  publisher: 'BMC Complementary and Alternative Medicine',
  year: 2007,
  doi: '10.1186/1472-6882-7-33',
};

const treatmentFaqs: DemoEntry<FaqInput>[] = [
  {
    ref: 'faq:does-it-hurt',
    fields: {
      question: 'Does acupuncture hurt?',
      slug: 'does-acupuncture-hurt',
      topic: 'treatment',
      answer: paragraphs(
        'Often you do not feel the needle go in, or you feel a brief light prick. For some people it is mildly uncomfortable.',
        'Once it is in, you may feel tingling or a dull ache. Strong pain is not expected. If you feel it, say so at once.',
      ),
      sources: [...sources('scotlandAcupuncture', 'gloucestershireAcupuncture', 'nhsAcupuncture'), HUI_2007],
    },
  },
  {
    ref: 'faq:how-many-sessions-sciatica',
    fields: {
      question: 'How many sessions do I need for sciatica?',
      slug: 'how-many-sessions-for-sciatica',
      topic: 'sessions',
      answer: paragraphs(
        'Nobody can tell you the number in advance. The 2024 trial used 10 sessions in 4 weeks for sciatica that had lasted long. That is not a promise for you.',
        'At this clinic a first course is once or twice a week for several weeks. We see new flare-ups settle faster; sciatica that has lasted long usually needs the fuller course. That is our own experience, not evidence.',
      ),
      sources: [TU_2024],
    },
  },
  {
    ref: 'faq:when-to-judge',
    fields: {
      question: 'When can I tell whether it works for me?',
      slug: 'when-can-i-tell-whether-it-works',
      topic: 'sessions',
      answer: paragraphs(
        'Look back after 3 or 4 sessions. One NHS service decides at that point whether to go on. If nothing has changed, it is fair to stop and ask about other treatments.',
        'In the 2024 trial of long-lasting sciatica a difference between acupuncture and sham was first seen at week 2, a published summary says.',
        'Keep short notes of your pain, so that the plan can be changed.',
      ),
      sources: sources('northamptonshireAcupuncture', 'trialSummary', 'scotlandAcupuncture'),
    },
  },
  {
    ref: 'faq:is-it-safe',
    fields: {
      question: 'Is acupuncture safe?',
      slug: 'is-acupuncture-safe',
      topic: 'safety',
      answer: paragraphs(
        'About 1 in 10 people get a mild side effect, such as a small bleed, a bruise or pain at the needle. About 1 in 10,000 have a serious one.',
        'Among 229,230 patients in Germany, 2 had a collapsed lung. Poor technique can do serious harm, so training and sterile needles matter.',
        'Sudden shortness of breath or chest pain after needling: call 911.',
      ),
      sources: [BAUMLER_2021, WITT_2009, SOURCES.nccihAcupuncture],
    },
  },
  {
    ref: 'faq:move-my-disk-back',
    fields: {
      question: 'Can acupuncture move my disk back?',
      slug: 'can-acupuncture-move-my-disk-back',
      topic: 'treatment',
      answer: paragraphs(
        'No. A needle does not put a disk back in place, and we do not claim it does. We aim to calm the irritation and to ease the tight muscles that guard it.',
        'When a disk is behind the sciatica, about 90 in 100 people find that it eases within six weeks without special treatment. After that it becomes less likely to ease on its own.',
      ),
      sources: sources('pubMedHealthSciatica'),
    },
  },
  {
    ref: 'faq:combine-treatments',
    fields: {
      question: 'Can I combine it with chiropractic or with my medicines?',
      slug: 'can-i-combine-it-with-chiropractic-or-medicines',
      topic: 'treatment',
      answer: paragraphs(
        'Tell everyone who treats you about every treatment, medicine and supplement you use. That is the safe way to combine them.',
        'If you take blood thinners, ask your doctor before you have acupuncture.',
        'We see people who use acupuncture and chiropractic at different times. We found no good study of the two together for sciatica.',
      ),
      sources: sources('nccihIntroduction', 'nhsAcupuncture'),
    },
  },
  {
    ref: 'faq:medicare-and-insurance',
    fields: {
      question: 'Will Medicare or my insurance pay?',
      slug: 'will-medicare-or-insurance-pay',
      topic: 'visit',
      answer: paragraphs(
        'Do not count on Medicare for sciatica from a disk: its rule does not name it.',
        'Medicare’s rule, from 21 January 2020, is about low back pain that has lasted 12 weeks or more. The pain must have no known specific cause and must not come from surgery or pregnancy. Medicare then pays for up to 12 visits in 90 days, and for 8 more if you improve, with at most 20 a year. It stops if you do not improve. An acupuncturist who is not a physician has to work under supervision for Medicare to pay.',
        'For any other insurance, ask your plan before you book.',
      ),
      sources: sources('medicareCover', 'medicareDecision'),
    },
  },
];

/** Those of the sciatica guide, in the order of the page. */
export const sciaticaFaqs: DemoEntry<FaqInput>[] = [...treatmentFaqs, ...visitFaqs];

export const faqs: DemoEntry<FaqInput>[] = [...sciaticaFaqs, ...conditionFaqs];
