import type { DemoEntry } from './entry.ts';
import type { StudyInput } from '@meridian/content-schema/content-input';

/** Papers that say which points were used. "Used in a study" says nothing about benefit. */
export const pointStudies: DemoEntry<StudyInput>[] = [
  {
    ref: 'study:yu-2021-protocol',
    fields: {
      label: 'Yu 2021 (protocol)',
      title: 'Efficacy of acupuncture for sciatica: study protocol for a randomized controlled pilot trial',
      authors: 'Yu FT, Ni GX, Cai GW, et al.',
      journal: 'Trials',
      year: 2021,
      doi: '10.1186/s13063-020-04961-4',
      design: 'protocol',
      participants: 90,
      population: 'People with sciatica from a herniated disk (90 planned).',
      intervention: 'Acupuncture at points on the channels that run through the pain, or at points on other channels.',
      comparator: 'Sham acupuncture.',
      courseWeeks: 4,
      limitations: 'A plan for a trial. It holds no results.',
      summary: 'The trial was planned to test whether the choice of points matters. So the choice itself is still an open question.',
    },
  },
  {
    ref: 'study:pharmacopuncture-2015-protocol',
    fields: {
      label: 'Korean protocol 2015',
      title:
        'Effects of Shinbaro pharmacopuncture in sciatic pain patients with lumbar disc herniation: study protocol for a randomized controlled trial',
      journal: 'Trials',
      year: 2015,
      doi: '10.1186/s13063-015-0993-6',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4603920',
      design: 'protocol',
      participants: 60,
      population: 'People with sciatic pain from a herniated disk (60 planned).',
      setting: 'Korea.',
      intervention:
        'Acupuncture at GB30, BL40, BL25, BL23 and GB34 plus one more point for each person, 8 sessions in 4 weeks; one of the groups also had herbal injections.',
      comparator: 'Usual care.',
      sessions: 8,
      courseWeeks: 4,
      limitations: 'A plan for a trial. It holds no results.',
      summary: 'It names five points to be used in everybody: GB30, BL40, BL25, BL23 and GB34.',
    },
  },
  {
    ref: 'study:disk-points-2013',
    fields: {
      label: 'Count of points 2013',
      title:
        'Discussion on the regular of acupoint selection of acupuncture and moxibustion for lumbar disc herniation during recent 10 years (in Chinese)',
      journal: 'Zhongguo Zhen Jiu',
      year: 2013,
      volume: '33(7):668-672',
      pmid: '24032212',
      design: 'literature_count',
      population: '173 Chinese articles on herniated disks of the lower back.',
      limitations:
        'It counts which points were used. It does not show that they help, and it covers herniated disks, not every kind of sciatica.',
      summary: 'Among the points used often were BL23, BL25, BL26, BL40, BL54, BL57, BL60, GB30, GB34, GV3, ST36 and SP6.',
    },
  },
  {
    ref: 'study:disk-methods-2018',
    fields: {
      label: 'Review of methods 2018',
      title: 'A Review of Acupuncture Treatment Methods for Lumbar Herniated Intervertebral Disc',
      authors: 'Kim SJ, Jeong SM, Lee CH, et al.',
      journal: 'Journal of Acupuncture Research',
      year: 2018,
      volume: '35(4):158-168',
      doi: '10.13045/jar.2018.00234',
      design: 'literature_count',
      population: '69 studies of acupuncture for a herniated disk of the lower back.',
      limitations: 'It counts what was done. It does not show what helps.',
      summary: 'Of 51 points, BL23, BL25, BL24 and BL40 were used most. Sessions took 26 minutes on average in the randomized trials.',
    },
  },
];
