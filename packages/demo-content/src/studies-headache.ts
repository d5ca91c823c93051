import type { DemoEntry } from './entry.ts';
import type { StudyInput } from '@meridian/content-schema/content-input';

/** Trials and reviews on headache and migraine. No trial of knee osteoarthritis was seen on its own. */
export const headacheStudies: DemoEntry<StudyInput>[] = [
  {
    ref: 'study:linde-2016-tension',
    fields: {
      label: 'Cochrane 2016 (tension-type headache)',
      authors: 'Linde, et al.',
      journal: 'Cochrane',
      year: 2016,
      publishedOn: '2016-04-19',
      doi: '10.1002/14651858.CD007587.pub2',
      pmid: '27092807',
      design: 'systematic_review',
      population: 'People with tension-type headache, in 12 trials.',
      intervention: 'Acupuncture to prevent headache.',
      limitations: 'We have checked what the review asked, but not its figures, so none are given here.',
      summary: 'It asked how many people had half as many headaches after 3 to 4 months. We give no figures until we have checked them.',
    },
  },
  {
    ref: 'study:linde-2016-migraine',
    fields: {
      label: 'Cochrane 2016 (migraine)',
      authors: 'Linde, et al.',
      journal: 'Cochrane',
      year: 2016,
      doi: '10.1002/14651858.CD001218.pub3',
      design: 'systematic_review',
      population: 'People with migraine, in 22 trials.',
      intervention: 'Acupuncture to prevent migraine.',
      limitations: 'We have checked how many trials it has, but not its figures, so none are given here.',
      summary: 'It gathers 22 trials. We give no figures until we have checked them.',
    },
  },
  {
    ref: 'study:li-2012',
    fields: {
      label: 'Li 2012',
      authors: 'Li, et al.',
      journal: 'CMAJ',
      year: 2012,
      volume: '184:401',
      url: 'https://cmaj.ca/content/184/4/401',
      design: 'randomized_sham_controlled',
      participants: 480,
      population: 'People with migraine in China.',
      setting: 'China.',
      intervention: 'Three kinds of acupuncture with a weak electric current, 20 sessions of 30 minutes in 4 weeks.',
      comparator: 'Sham acupuncture.',
      sessions: 20,
      courseWeeks: 4,
      outcomes: [
        {
          measure: 'Migraine, weeks 5 to 8',
          timePointWeeks: 8,
          finding: 'No clear gain over sham in weeks 5 to 8.',
        },
        {
          measure: 'Days with migraine, weeks 13 to 16',
          timePointWeeks: 16,
          finding: 'About 1 day with migraine fewer in weeks 13 to 16, in each of the three kinds of acupuncture.',
        },
      ],
      limitations: 'A single trial. Other gains that it found were mostly too small to matter to patients.',
      summary:
        'No clear gain over sham in weeks 5 to 8; about 1 day with migraine fewer in weeks 13 to 16. Other gains were mostly too small to matter.',
    },
  },
  {
    ref: 'study:lu-2017-protocol',
    fields: {
      label: 'Lu 2017 (protocol)',
      authors: 'Lu, et al.',
      journal: 'Trials',
      year: 2017,
      doi: '10.1186/s13063-017-2188-9',
      design: 'protocol',
      participants: 218,
      population: 'People with tension-type headache (218 planned).',
      intervention:
        'Acupuncture at GB20, GV20, EX-HN5, LI4 and LR3. A secondary source gives 20 sessions in 8 weeks. Needles stay in for 30 minutes, and de qi is sought.',
      comparator: 'The same points, needled to another depth.',
      sessions: 20,
      courseWeeks: 8,
      limitations: 'A plan for a trial. It holds no results.',
      summary: 'It names five points to be used in everybody: GB20, GV20, EX-HN5, LI4 and LR3.',
    },
  },
];
