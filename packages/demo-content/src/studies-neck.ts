import type { DemoEntry } from './entry.ts';
import type { StudyInput } from '@meridian/content-schema/content-input';

/** A review and a plan for a trial on the neck. */
export const neckStudies: DemoEntry<StudyInput>[] = [
  {
    ref: 'study:trinh-2016',
    fields: {
      label: 'Cochrane 2016 (neck pain)',
      authors: 'Trinh, et al.',
      journal: 'Cochrane',
      year: 2016,
      publishedOn: '2016-05-04',
      doi: '10.1002/14651858.CD004870.pub4',
      design: 'systematic_review',
      population: 'People with neck pain, in 27 trials.',
      intervention: 'Acupuncture with needles.',
      comparator: 'Sham acupuncture, in 8 of the trials.',
      outcomes: [
        {
          measure: 'Neck pain a short time after treatment, against sham',
          unit: 'standardized mean difference',
          difference: 0.23,
          intervalLow: 0.07,
          intervalHigh: 0.4,
          finding: 'From 8 of the trials, with 560 people who had long-lasting neck pain from muscles and joints.',
        },
      ],
      limitations:
        'Superseded: the Cochrane Library marks this version as not the most recent one. We have not seen what came after it, so do not lean on it.',
      summary: 'Against sham, pain was a little lower for a short time. The review has since been superseded.',
    },
  },
  {
    ref: 'study:liang-2012-protocol',
    fields: {
      label: 'Liang 2012 (protocol)',
      authors: 'Liang, et al.',
      journal: 'Trials',
      year: 2012,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3460740',
      design: 'protocol',
      population: 'People with neck pain.',
      intervention: 'Acupuncture, 8 to 10 sessions in 4 weeks.',
      courseWeeks: 4,
      limitations: 'A plan for a trial. It holds no results.',
      summary: 'It plans 8 to 10 sessions in 4 weeks.',
    },
  },
];
