import type { DemoEntry } from './entry.ts';
import type { StudyInput } from '@meridian/content-schema/content-input';

/** Studies of side effects and of what the needle feels like. A rate has no comparator, so it stands as a finding. */
export const safetyStudies: DemoEntry<StudyInput>[] = [
  {
    ref: 'study:baumler-2021',
    fields: {
      label: 'Bäumler 2021',
      title: 'Acupuncture-related adverse events: systematic review and meta-analyses of prospective clinical studies',
      authors: 'Bäumler P, Zhang W, Stübinger T, Irnich D',
      journal: 'BMJ Open',
      year: 2021,
      volume: '11:e045961',
      doi: '10.1136/bmjopen-2020-045961',
      pmid: '34489268',
      design: 'meta_analysis',
      population: 'People who had acupuncture, in 21 studies that counted side effects as they happened (22 articles).',
      intervention: 'Acupuncture with needles.',
      outcomes: [
        {
          measure: 'Serious harm',
          unit: 'per 10,000 patients',
          finding: '1.01 per 10,000 patients (95% interval 0.23 to 2.33; 11 studies).',
        },
        {
          measure: 'Serious harm',
          unit: 'per million treatments',
          finding: '7.98 per million treatments (95% interval 1.39 to 20.00; 14 studies).',
        },
        {
          measure: 'Any side effect',
          unit: 'percent of patients in a course',
          finding: '9.31% of patients in a course of treatment (95% interval 5.10 to 14.62).',
        },
        {
          measure: 'Side effect that needed treatment',
          unit: 'per 1,000 patients',
          finding: '1.14 per 1,000 patients (95% interval 0.00 to 7.37).',
        },
      ],
      harms: 'About half of the side effects were bleeding, pain or a flare at the needle site.',
      limitations: 'The studies differed a lot from each other (heterogeneity over 80%).',
      summary: 'Put simply: about 1 in 10 people get a mild side effect, and about 1 in 10,000 have a serious one.',
    },
  },
  {
    ref: 'study:witt-2009',
    fields: {
      label: 'Witt 2009',
      title:
        'Safety of Acupuncture: Results of a Prospective Observational Study with 229,230 Patients and Introduction of a Medical Information and Consent Form',
      authors: 'Witt CM, Pach D, Brinkhaus B, et al.',
      journal: 'Forschende Komplementärmedizin',
      year: 2009,
      volume: '16:91-97',
      doi: '10.1159/000209315',
      design: 'cohort',
      participants: 229230,
      population: 'Patients treated by physicians in Germany, about 10 treatments each.',
      intervention: 'Acupuncture given by physicians.',
      harms:
        '19,726 people (8.6%) had at least one side effect; 4,963 (2.2%) needed treatment for one. Bleeding or bruising: 6.1%. Pain: 1.7%. Two people had a collapsed lung, which we calculate as about 0.09 per 10,000. The longest side effect, a nerve injury in the leg, lasted 180 days.',
      limitations: 'The acupuncture was given by physicians, so the rates may not hold for others.',
      summary: 'Of 229,230 people, 8.6% had a side effect. Bleeding or a bruise was the most frequent (6.1%).',
    },
  },
  {
    ref: 'study:swait-finch-2017',
    fields: {
      label: 'Swait and Finch 2017',
      title: 'What are the risks of manual treatment of the spine? A scoping review for clinicians',
      authors: 'Swait G, Finch R',
      journal: 'Chiropractic & Manual Therapies',
      year: 2017,
      doi: '10.1186/s12998-017-0168-5',
      pmid: '29234493',
      design: 'systematic_review',
      population: 'Published reports on hands-on treatment of the spine.',
      intervention: 'Hands-on treatment of the spine.',
      outcomes: [
        {
          measure: 'Serious harm',
          finding: 'Estimates run from 1 per 2 million manipulations to 13 per 10,000 patients, so no single rate can be given.',
        },
      ],
      limitations: 'The reports it gathers count harm in different ways.',
      summary: 'Estimates of serious harm differ so widely that no single rate can be given.',
    },
  },
  {
    ref: 'study:moorman-2022',
    fields: {
      label: 'Moorman 2022',
      title: 'Impact of audible pops associated with spinal manipulation on perceived pain: a systematic review',
      authors: 'Moorman AC, Newell D',
      journal: 'Chiropractic & Manual Therapies',
      year: 2022,
      doi: '10.1186/s12998-022-00454-0',
      design: 'systematic_review',
      population: 'People who had spinal manipulation, in 5 studies.',
      intervention: 'Spinal manipulation with a pop.',
      comparator: 'Spinal manipulation without a pop.',
      summary: 'The pop comes from gas leaving the fluid of the joint. Five studies found no link between the pop and less pain.',
    },
  },
  {
    ref: 'study:hui-2007',
    fields: {
      label: 'Hui 2007',
      title: 'Characterization of the "deqi" response in acupuncture',
      authors: 'Hui KKS, Nixon EE, Vangel MG, et al.',
      journal: 'BMC Complementary and Alternative Medicine',
      year: 2007,
      doi: '10.1186/1472-6882-7-33',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2200650',
      participants: 42,
      population: 'Healthy adults who had never had acupuncture.',
      intervention: 'Needling by hand.',
      comparator: 'Light touch.',
      outcomes: [
        {
          measure: 'Needle sensation (de qi)',
          unit: 'percent of procedures',
          finding: 'Felt in 71% of needling procedures and in 24% of those with light touch.',
        },
      ],
      limitations: 'Healthy volunteers. It does not show whether the sensation makes treatment work better.',
      summary:
        'Aching, soreness and pressure were named most often, then tingling, numbness, dull pain, heaviness, warmth, fullness and coolness. Sharp pain was brief and occasional.',
    },
  },
];
