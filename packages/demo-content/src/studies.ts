import type { DemoEntry } from './entry.ts';
import type { StudyInput } from '@meridian/content-schema/content-input';
import { backStudies } from './studies-back.ts';
import { headacheStudies } from './studies-headache.ts';
import { neckStudies } from './studies-neck.ts';
import { conditionPointStudies } from './studies-points-conditions.ts';
import { safetyStudies } from './studies-safety.ts';
import { pointStudies } from './studies-points.ts';

/** Trials and reviews of benefit. Differences are positive when acupuncture did better, as the schema asks. */
const benefitStudies: DemoEntry<StudyInput>[] = [
  {
    ref: 'study:tu-2024',
    fields: {
      label: 'Tu 2024',
      title: 'Acupuncture vs Sham Acupuncture for Chronic Sciatica From Herniated Disk: A Randomized Clinical Trial',
      authors: 'Tu JF, Shi GX, Yan SY, ... Liu CZ',
      journal: 'JAMA Internal Medicine',
      year: 2024,
      volume: '184(12):1417-1424',
      publishedOn: '2024-10-14',
      doi: '10.1001/jamainternmed.2024.5463',
      pmid: '39401008',
      registration: 'ChiCTR2100044585',
      design: 'randomized_sham_controlled',
      participants: 220,
      population:
        'People with long-lasting sciatica from a herniated disk. 216 were analyzed: 147 women and 69 men, 51 years old on average.',
      setting: 'Six tertiary-level hospitals in China, 2021 to 2022.',
      intervention: 'Acupuncture, 10 sessions over 4 weeks, less often toward the end (110 people).',
      comparator: 'Sham (pretend) acupuncture, 10 sessions over 4 weeks (110 people).',
      sessions: 10,
      courseWeeks: 4,
      outcomes: [
        {
          measure: 'Leg pain',
          instrument: 'Visual analog scale (VAS)',
          unit: 'points out of 100',
          scaleMaximum: 100,
          timePointWeeks: 4,
          interventionChange: 30.8,
          comparatorChange: 14.9,
          difference: 16.0,
          intervalLow: 10.6,
          intervalHigh: 21.3,
          pValue: '< .001',
          finding:
            'After 4 weeks leg pain had fallen further with acupuncture than with sham. The difference is printed as the paper gives it; it is not a plain subtraction.',
        },
        {
          measure: 'Trouble with daily life',
          instrument: 'Oswestry Disability Index (ODI)',
          unit: 'points out of 100',
          scaleMaximum: 100,
          timePointWeeks: 4,
          interventionChange: 13.0,
          comparatorChange: 4.9,
          difference: 8.1,
          intervalLow: 5.1,
          intervalHigh: 11.1,
          pValue: '< .001',
          finding: 'After 4 weeks daily life had become easier in both groups, and more so with acupuncture.',
        },
        {
          measure: 'Leg pain and daily life, one year on',
          timePointWeeks: 52,
          finding:
            'A published summary (epocrates, 17 October 2024) says that the difference was first seen at week 2 and was still there at week 52. The figures are left out until they have been checked in the full paper.',
        },
      ],
      harms:
        'A published summary says that no serious harm was reported in either group. We have not seen the count of minor side effects.',
      limitations:
        'It does not cover new sciatica, a narrowed spinal canal or piriformis syndrome, and it did not compare acupuncture with exercise, medicines or surgery. Patients, assessors and statisticians did not know who got which treatment, but the acupuncturists did.',
      summary:
        'After 10 sessions in 4 weeks, leg pain fell by 30.8 points out of 100 with acupuncture and by 14.9 with sham. The paper gives the difference as 16.0 points (95% interval 10.6 to 21.3).',
    },
  },
  {
    ref: 'study:huang-2019',
    fields: {
      label: 'Huang 2019',
      title: 'Efficacy and Safety of Acupuncture for Chronic Discogenic Sciatica, a Randomized Controlled Sham Acupuncture Trial',
      authors: 'Huang Z, Liu S, Zhou J, et al.',
      journal: 'Pain Medicine',
      year: 2019,
      doi: '10.1093/pm/pnz167',
      design: 'randomized_sham_controlled',
      participants: 46,
      population: 'People with long-lasting sciatica that came from a disk.',
      intervention: 'Acupuncture, 12 sessions in 4 weeks (23 people).',
      comparator: 'Sham acupuncture, 12 sessions in 4 weeks (23 people).',
      sessions: 12,
      courseWeeks: 4,
      outcomes: [
        {
          measure: 'Leg pain over the 4 weeks of treatment',
          instrument: 'Visual analog scale (VAS)',
          unit: 'points out of 100',
          scaleMaximum: 100,
          timePointWeeks: 4,
          difference: 7.28,
          intervalLow: 0.8,
          intervalHigh: 13.76,
          pValue: '.029',
          finding: 'Leg pain was a little lower with acupuncture than with sham.',
        },
        {
          measure: 'Back pain, daily life and general health',
          instrument: 'VAS, Oswestry Disability Index, SF-36',
          finding: 'No clear difference between acupuncture and sham was found for these.',
        },
      ],
      harms: 'Two people (4.3%) had mild bruising.',
      limitations: 'A small trial.',
      summary:
        'In 46 people, leg pain was 7.28 points out of 100 lower with acupuncture than with sham (95% interval 0.80 to 13.76). Back pain, daily life and general health did not clearly differ.',
    },
  },
  {
    ref: 'study:vickers-2018',
    fields: {
      label: 'Vickers 2018',
      title: 'Acupuncture for Chronic Pain: Update of an Individual Patient Data Meta-Analysis',
      authors: 'Vickers AJ, Vertosick EA, Lewith G, et al.',
      journal: 'The Journal of Pain',
      year: 2018,
      volume: '19(5):455-474',
      doi: '10.1016/j.jpain.2017.11.005',
      pmid: '29198932',
      design: 'meta_analysis',
      participants: 20827,
      population: 'People with long-lasting pain of several kinds, in 39 trials.',
      intervention: 'Acupuncture with needles.',
      comparator: 'Sham acupuncture, or no acupuncture.',
      limitations: 'It covers several kinds of long-lasting pain and is not about sciatica alone.',
      summary:
        'Acupuncture did about 0.5 standard deviations better than no acupuncture and about 0.2 better than sham. The effect was about 15% smaller after one year.',
    },
  },
  {
    ref: 'study:cherkin-2009',
    fields: {
      label: 'Cherkin 2009',
      title: 'A Randomized Trial Comparing Acupuncture, Simulated Acupuncture, and Usual Care for Chronic Low Back Pain',
      authors: 'Cherkin DC, Sherman KJ, Avins AL, et al.',
      journal: 'Archives of Internal Medicine',
      year: 2009,
      volume: '169(9):858-866',
      doi: '10.1001/archinternmed.2009.65',
      pmid: '19433697',
      design: 'randomized_sham_controlled',
      participants: 638,
      population: 'Adults in the US with long-lasting low back pain. People with sciatica were left out.',
      intervention:
        'Acupuncture, chosen for the person or the same for all: 10 sessions of 20 minutes, twice a week for 3 weeks and then weekly for 4.',
      comparator: 'An imitation that did not pierce the skin, or usual care.',
      sessions: 10,
      courseWeeks: 7,
      limitations: 'It is about low back pain, not sciatica.',
      summary: 'All needling groups and the imitation did equally well, and all did better than usual care.',
    },
  },
  {
    ref: 'study:rubinstein-2019',
    fields: {
      label: 'Rubinstein 2019',
      title:
        'Benefits and harms of spinal manipulative therapy for the treatment of chronic low back pain: systematic review and meta-analysis of randomised controlled trials',
      authors: 'Rubinstein SM, de Zoete A, van Middelkoop M, et al.',
      journal: 'BMJ',
      year: 2019,
      volume: '364:l689',
      doi: '10.1136/bmj.l689',
      pmid: '30867144',
      design: 'systematic_review',
      participants: 9211,
      population: 'Adults with long-lasting low back pain, in 47 trials. Trials of sciatica alone were left out.',
      intervention: 'Spinal manipulation or mobilization.',
      limitations: 'It cannot answer for sciatica, because trials of sciatica alone were left out.',
      summary:
        'A review of 47 trials of hands-on treatment of the spine in long-lasting low back pain. It left out trials of sciatica alone.',
    },
  },
];

export const studies: DemoEntry<StudyInput>[] = [
  ...benefitStudies,
  ...backStudies,
  ...neckStudies,
  ...headacheStudies,
  ...safetyStudies,
  ...pointStudies,
  ...conditionPointStudies,
];
