import type { DemoEntry } from './entry.ts';
import type { StudyInput } from '@meridian/content-schema/content-input';

/**
 * Trials and reviews on long-lasting pain and the back.
 * A title stands only where it was seen; a review whose conclusion was not seen states none.
 */
export const backStudies: DemoEntry<StudyInput>[] = [
  {
    ref: 'study:trialists-2012',
    fields: {
      label: 'Acupuncture Trialists 2012',
      year: 2012,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3658605',
      design: 'meta_analysis',
      population: 'People with long-lasting pain of the back and neck, long-lasting headache, or osteoarthritis, from many trials.',
      intervention: 'Acupuncture with needles.',
      comparator: 'Sham acupuncture, or no acupuncture.',
      outcomes: [
        {
          measure: 'Back and neck pain, against sham',
          unit: 'standard deviations',
          difference: 0.23,
          intervalLow: 0.13,
          intervalHigh: 0.33,
        },
        {
          measure: 'Back and neck pain, against no acupuncture',
          unit: 'standard deviations',
          difference: 0.55,
          intervalLow: 0.51,
          intervalHigh: 0.58,
        },
        {
          measure: 'Long-lasting headache, against sham',
          unit: 'standard deviations',
          difference: 0.15,
          intervalLow: 0.07,
          intervalHigh: 0.24,
        },
        {
          measure: 'Long-lasting headache, against no acupuncture',
          unit: 'standard deviations',
          difference: 0.42,
          intervalLow: 0.37,
          intervalHigh: 0.46,
        },
        {
          measure: 'Osteoarthritis, against sham',
          unit: 'standard deviations',
          difference: 0.16,
          intervalLow: 0.07,
          intervalHigh: 0.25,
        },
        {
          measure: 'Osteoarthritis, against no acupuncture',
          unit: 'standard deviations',
          difference: 0.57,
          intervalLow: 0.5,
          intervalHigh: 0.64,
        },
      ],
      limitations:
        'It gives one figure for back and neck pain together, and one for long-lasting headache as a whole. A newer update from 2018 covers long-lasting pain as a whole.',
      summary: 'Against no acupuncture the differences were moderate. Against sham they were small.',
    },
  },
  {
    ref: 'study:mu-2020',
    fields: {
      label: 'Cochrane 2020 (back pain)',
      authors: 'Mu, et al.',
      journal: 'Cochrane',
      year: 2020,
      publishedOn: '2020-12-11',
      doi: '10.1002/14651858.CD013814',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030',
      design: 'systematic_review',
      participants: 8270,
      population: 'People with long-lasting low back pain that has no one known cause, in 33 studies.',
      intervention: 'Acupuncture with needles.',
      limitations:
        'Seven German trials hold 67% of all the people in it. We have checked how many studies and people it has, but not its conclusion, so none is given here.',
      summary: 'It gathers 33 studies with 8,270 people. We give no result until we have read it in full.',
    },
  },
  {
    ref: 'study:guideline-review-2024',
    fields: {
      label: 'Review of guidelines 2024',
      year: 2024,
      doi: '10.1186/s12891-024-07468-0',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926',
      design: 'systematic_review',
      population: '22 guidelines on low back pain from 2017 to 2022.',
      limitations: 'It reads guidelines. It holds no new results from patients.',
      summary:
        'For long-lasting low back pain the options named by many guidelines include exercise, anti-inflammatory medicines, spinal manipulation and acupuncture. The guidelines differ a lot.',
    },
  },
  {
    ref: 'study:exercise-2023',
    fields: {
      label: 'Exercise review 2023',
      year: 2023,
      doi: '10.1007/s10926-023-10124-4',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665',
      design: 'systematic_review',
      population: 'Adults with long-lasting low back pain. The review was done for the World Health Organization.',
      intervention: 'Structured exercise.',
      comparator: 'No treatment.',
      outcomes: [
        {
          measure: 'Pain, against no treatment',
          unit: 'standardized mean difference',
          difference: 0.33,
          intervalLow: 0.08,
          intervalHigh: 0.58,
          finding: 'Pain was probably lower with exercise than without treatment.',
        },
        { measure: 'Daily life, against no treatment', finding: 'Trouble with daily life was probably lower too.' },
      ],
      harms: 'Pain rose a little for a short time with mixed exercise.',
      limitations: 'It compares exercise with no treatment, and not with sham.',
      summary: 'Exercise probably lowers pain and trouble with daily life, against no treatment. The review gives moderate certainty.',
    },
  },
  {
    ref: 'study:fritz-2021',
    fields: {
      label: 'Fritz 2021',
      authors: 'Fritz, et al.',
      year: 2021,
      pmid: '33017565',
      design: 'randomized_usual_care',
      participants: 220,
      population: 'People with sciatica that began less than 90 days before.',
      intervention: 'Physical therapy. A secondary source gives 5.5 visits in 4 weeks on average.',
      comparator: 'Usual care.',
      outcomes: [
        {
          measure: 'Trouble with daily life',
          instrument: 'Oswestry Disability Index (ODI)',
          unit: 'points out of 100',
          scaleMaximum: 100,
          timePointWeeks: 26,
          difference: 5.4,
          intervalLow: 1.3,
          intervalHigh: 9.4,
          finding: 'After 6 months daily life was easier with physical therapy than with usual care.',
        },
        {
          measure: 'Own view of success after one year',
          timePointWeeks: 52,
          finding: 'Of 100 people, about 45 with physical therapy and about 28 with usual care called it a success after one year.',
        },
      ],
      harms: 'A secondary source says that 37% of people reported a side effect.',
      limitations:
        'It was compared with usual care and not with sham. So its result cannot be set beside a result of acupuncture against sham.',
      summary:
        'After 6 months, trouble with daily life was 5.4 points out of 100 lower with physical therapy than with usual care (95% interval 1.3 to 9.4). After one year the difference was 4.8.',
    },
  },
];
