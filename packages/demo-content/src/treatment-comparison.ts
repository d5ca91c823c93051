import { paragraphs, type DemoEntry } from './entry.ts';
import type {
  ComponentComparisonCellInput,
  ComponentComparisonRowInput,
  TreatmentComparisonInput,
} from '@meridian/content-schema/content-input';
import { DEMONSTRATION_REVIEW } from './contributors.ts';
import { acupunctureOrExercise } from './treatment-comparison-exercise.ts';

type Cell = Omit<ComponentComparisonCellInput, 'id' | 'treatment'>;

const NO_GOOD_SOURCE: Cell = { basis: 'no_good_source' };

/** Both columns have every row, so that neither treatment is spared a question. */
function row(criterion: string, acupuncture: Cell, chiropractic: Cell): ComponentComparisonRowInput {
  return {
    criterion,
    cells: [
      { treatment: 'treatment:acupuncture', ...acupuncture },
      { treatment: 'treatment:chiropractic', ...chiropractic },
    ],
  };
}

const rows: ComponentComparisonRowInput[] = [
  row(
    'Main approach',
    {
      basis: 'published',
      text: 'Thin, solid needles through the skin, left in for 10 to 30 minutes.',
      source: 'NCCIH, Acupuncture: An Introduction; NHS Gloucestershire Hospitals, leaflet GHPI0822',
    },
    {
      basis: 'published',
      text: 'A controlled thrust to a joint of the spine, with the hands or a tool.',
      source: 'NCCIH, Spinal Manipulation: What You Need To Know',
    },
  ),
  row(
    'Best fit',
    {
      basis: 'clinic_account',
      text: 'Our opinion: sciatica from a tight muscle, from inflammation or from an irritated nerve. We found no study that tests this split.',
      source: 'Opinion of Grace Family Acupuncture',
    },
    {
      basis: 'clinic_account',
      text: 'Our opinion: sciatica driven by alignment and by a joint. We found no study that tests this split.',
      source: 'Opinion of Grace Family Acupuncture',
    },
  ),
  row(
    'What it feels like',
    {
      basis: 'published',
      text: 'Often nothing or a brief prick, then aching, soreness, pressure or tingling.',
      studies: ['study:hui-2007'],
      source: 'NHS Scotland leaflet for the prick',
    },
    {
      basis: 'published',
      text: 'Hands-on. Many people hear a pop or crack; five studies found no link with less pain.',
      studies: ['study:moorman-2022'],
    },
  ),
  row(
    'Drug-free',
    { basis: 'clinic_account', text: 'Yes', source: 'Grace Family Acupuncture' },
    { basis: 'clinic_account', text: 'Yes', source: 'Grace Family Acupuncture' },
  ),
  row(
    'Number of visits',
    { basis: 'published', text: '10 in 4 weeks in the 2024 trial of long-lasting sciatica.', studies: ['study:tu-2024'] },
    NO_GOOD_SOURCE,
  ),
  row(
    'Evidence for sciatica',
    {
      basis: 'published',
      text: 'Against sham, in long-lasting sciatica from a disk. In 220 people leg pain fell 16.0 points out of 100 further over 4 weeks. In 46 people it was 7.28 points lower, with no clear difference in back pain or daily life.',
      studies: ['study:tu-2024', 'study:huang-2019'],
    },
    {
      basis: 'published',
      text: 'No answer for sciatica: this review of 47 trials in long-lasting low back pain left out trials of sciatica alone.',
      studies: ['study:rubinstein-2019'],
    },
  ),
  row(
    'What guidelines say',
    {
      basis: 'published',
      text: 'Against: NICE (back pain with or without sciatica) and Denmark (new pain). For: ACP 2017, since lapsed. May be offered: WHO (long-lasting back pain; conditional, low certainty).',
      guidelines: ['guideline:nice-ng59', 'guideline:danish-2017', 'guideline:acp-2017', 'guideline:who-2023'],
    },
    {
      basis: 'published',
      text: 'Only together with exercise: NICE. For: ACP 2017, since lapsed. May be offered: WHO (long-lasting back pain; conditional, very low certainty).',
      guidelines: ['guideline:nice-ng59', 'guideline:acp-2017', 'guideline:who-2023'],
      source: 'For NICE a secondary source, fht.org.uk',
    },
  ),
  row(
    'Common side effects',
    {
      basis: 'published',
      text: 'Any side effect in 8.6% of 229,230 patients: bleeding or a bruise in 6.1%, pain in 1.7%.',
      studies: ['study:witt-2009'],
    },
    {
      basis: 'published',
      text: 'More pain or discomfort, stiffness or headache in 30 to 50% of patients, mostly gone within 24 hours.',
      source: 'Royal College of Chiropractors for the share; NCCIH bulletin for the rest',
    },
  ),
  row(
    'Serious risks',
    {
      basis: 'published',
      text: 'About 1 in 10,000 patients. Two collapsed lungs among 229,230 patients.',
      studies: ['study:baumler-2021', 'study:witt-2009'],
    },
    {
      basis: 'published',
      text: 'No single rate: estimates run from 1 per 2 million manipulations to 13 per 10,000 patients. A thrust to the neck is linked with tears in a neck artery; the cause is not proven.',
      studies: ['study:swait-finch-2017'],
      source: 'American Heart Association statement 2014 for the neck',
    },
  ),
];

export const treatmentComparisons: DemoEntry<TreatmentComparisonInput>[] = [
  {
    ref: 'treatment-comparison:acupuncture-or-chiropractic',
    fields: {
      question: 'Acupuncture or chiropractic for sciatica?',
      slug: 'acupuncture-or-chiropractic-for-sciatica',
      introduction: paragraphs(
        'Both are asked the same questions here. We offer acupuncture and do not offer chiropractic, so read this with that in mind.',
      ),
      treatments: ['treatment:acupuncture', 'treatment:chiropractic'],
      rows,
      conclusion: paragraphs(
        'We found no study that puts the two side by side for sciatica, so nobody can say which is better. The trials of acupuncture compare it with sham; a result against sham cannot be set beside a result against usual care.',
        'This clinic does not see them as rivals. In our view the better choice depends on what drives the pain. Some people do better with one, and some use both at different times.',
      ),
      review: DEMONSTRATION_REVIEW,
      seo: {
        title: 'Acupuncture or chiropractic for sciatica?',
        description:
          'Both treatments on the same nine questions, each answer with its source, or with the words that no good source was found.',
      },
    },
  },
  acupunctureOrExercise,
];
