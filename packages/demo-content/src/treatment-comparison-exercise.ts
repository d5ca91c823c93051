import { paragraphs, type DemoEntry } from './entry.ts';
import type {
  ComponentComparisonCellInput,
  ComponentComparisonRowInput,
  TreatmentComparisonInput,
} from '@meridian/content-schema/content-input';
import { DEMONSTRATION_REVIEW } from './contributors.ts';

type Cell = Omit<ComponentComparisonCellInput, 'id' | 'treatment'>;

const NO_GOOD_SOURCE: Cell = { basis: 'no_good_source' };

/** Both columns have every row, so that neither treatment is spared a question. */
function row(criterion: string, acupuncture: Cell, exercise: Cell): ComponentComparisonRowInput {
  return {
    criterion,
    cells: [
      { treatment: 'treatment:acupuncture', ...acupuncture },
      { treatment: 'treatment:physical-therapy', ...exercise },
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
      text: 'Movement and exercise that suit the person. You take an active part.',
      source: 'NHS, Physiotherapy (older page)',
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
      text: 'Some discomfort is normal. This comes from a leaflet on the knee.',
      source: 'NHS Morecambe Bay, Knee pain (leaflet)',
    },
  ),
  row(
    'Drug-free',
    { basis: 'clinic_account', text: 'Yes', source: 'Grace Family Acupuncture' },
    {
      basis: 'published',
      text: 'Yes: it works with movement, exercise and hands-on treatment.',
      source: 'NHS, Physiotherapy (older page)',
    },
  ),
  row(
    'Number of visits',
    { basis: 'published', text: '10 in 7 weeks in a large US trial of long-lasting low back pain.', studies: ['study:cherkin-2009'] },
    NO_GOOD_SOURCE,
  ),
  row(
    'Evidence against no treatment',
    {
      basis: 'published',
      text: '0.55 standard deviations better than no acupuncture, in long-lasting back and neck pain together.',
      studies: ['study:trialists-2012'],
    },
    {
      basis: 'published',
      text: 'Pain probably lower by 0.33 as a standardized difference, in long-lasting low back pain (moderate certainty).',
      studies: ['study:exercise-2023'],
    },
  ),
  row(
    'Evidence against sham (pretend) treatment',
    {
      basis: 'published',
      text: '0.23 standard deviations better in pooled trials of back and neck pain. No better than an imitation in a large US trial of low back pain.',
      studies: ['study:trialists-2012', 'study:cherkin-2009'],
    },
    NO_GOOD_SOURCE,
  ),
  row(
    'What guidelines say',
    {
      basis: 'published',
      text: 'Against: NICE. May be offered: WHO (conditional, low certainty). For: ACP 2017, since lapsed.',
      guidelines: ['guideline:nice-ng59', 'guideline:who-2023', 'guideline:acp-2017'],
    },
    {
      basis: 'published',
      text: 'Consider group exercise: NICE. May be offered: WHO (conditional, low certainty).',
      guidelines: ['guideline:nice-ng59', 'guideline:who-2023'],
      source: 'Both seen in secondary sources',
    },
  ),
  row(
    'Common side effects',
    {
      basis: 'published',
      text: 'Any side effect in 8.6% of 229,230 patients: bleeding or a bruise in 6.1%, pain in 1.7%.',
      studies: ['study:witt-2009'],
    },
    { basis: 'published', text: 'Pain rose a little for a short time with mixed exercise.', studies: ['study:exercise-2023'] },
  ),
  row(
    'Serious risks',
    {
      basis: 'published',
      text: 'About 1 in 10,000 patients. Two collapsed lungs among 229,230 patients.',
      studies: ['study:baumler-2021', 'study:witt-2009'],
    },
    NO_GOOD_SOURCE,
  ),
];

export const acupunctureOrExercise: DemoEntry<TreatmentComparisonInput> = {
  ref: 'treatment-comparison:acupuncture-or-exercise',
  fields: {
    question: 'Acupuncture or exercise for long-lasting low back pain?',
    slug: 'acupuncture-or-exercise-for-low-back-pain',
    introduction: paragraphs(
      'Both are asked the same questions here. We offer acupuncture and do not offer physical therapy, so read this with that in mind.',
    ),
    treatments: ['treatment:acupuncture', 'treatment:physical-therapy'],
    rows,
    conclusion: paragraphs(
      'We found no study that puts the two side by side, so nobody can say from these figures which is better. They come from different studies and different people, and the review of exercise compares it with no treatment, not with sham.',
      'NICE says to consider group exercise and not to offer acupuncture. The World Health Organization gives both the same weak advice: they may be offered, on evidence of low certainty.',
    ),
    review: DEMONSTRATION_REVIEW,
    seo: {
      title: 'Acupuncture or exercise for long-lasting low back pain?',
      description:
        'Both treatments on the same nine questions, each answer with its source, or with the words that no good source was found.',
    },
  },
};
