import type { DemoEntry } from './entry.ts';
import type { StudyInput } from '@meridian/content-schema/content-input';

const COUNT_ONLY = 'It counts which points were used. It does not show that they help.';

/** Papers that say which points were used for the neck, the head and the knee. */
export const conditionPointStudies: DemoEntry<StudyInput>[] = [
  {
    ref: 'study:sun-2014-protocol',
    fields: {
      label: 'Sun 2014 (protocol)',
      authors: 'Sun, et al.',
      journal: 'BMJ Open',
      year: 2014,
      volume: '4:e006236',
      design: 'protocol',
      population: 'People in China whose neck became stiff a short time before (36 planned).',
      setting: 'China.',
      intervention: 'Acupuncture at SI3 alone.',
      limitations: 'A plan for a small trial, seen in a secondary source. It holds no results.',
      summary: 'It names one point, SI3 on the hand, for a neck that has just become stiff.',
    },
  },
  {
    ref: 'study:tension-points-2021',
    fields: {
      label: 'Count of points 2021 (tension-type headache)',
      authors: 'Lu, et al.',
      year: 2021,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7979293',
      design: 'literature_count',
      population: '128 papers on tension-type headache.',
      limitations: COUNT_ONLY,
      summary: 'GB20, GV20, EX-HN5, LI4 and LR3 were used most. About 60% of the points used lie on the head, face and neck.',
    },
  },
  {
    ref: 'study:pain-points-count',
    fields: {
      label: 'Count of points in Cochrane reviews',
      pmid: '32567332',
      design: 'literature_count',
      population: 'Randomized trials inside Cochrane reviews.',
      limitations: COUNT_ONLY,
      summary: 'For migraine GB20, LR3, GV20, EX-HN5, LI4 and TE5 were used most. For pain in general it was SP6, ST36, LI4 and LR3.',
    },
  },
  {
    ref: 'study:knee-points-2022',
    fields: {
      label: 'Count of points 2022 (knee)',
      authors: 'Yu, Keong',
      journal: 'SciTePress',
      year: 2022,
      design: 'literature_count',
      population: '569 papers on osteoarthritis of the knee from 2005 to 2020.',
      limitations: `${COUNT_ONLY} It is a paper from a conference.`,
      summary: 'Among the points named most often were ST35, SP10, GB34, ST34, ST36 and SP9.',
    },
  },
];
