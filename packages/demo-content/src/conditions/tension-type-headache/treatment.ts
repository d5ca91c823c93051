import type { ConditionInput } from '@meridian/content-schema/content-input';
import { REVIEW_POINT } from '../common.ts';

const FIVE_POINTS = 'A trial plan used it in everybody, and it is among the five points named most often in 128 papers.';

/** Where needles went in studies, and the course. */
export const treatment = {
  needleSitesIntroduction:
    'These five points were named in a trial plan and most often in 128 papers on tension-type headache. That a point was used in a study does not show that it helps.',
  needleSites: [
    {
      name: 'Base of the skull',
      bodyRegion: 'body-region:base-of-skull',
      reason: FIVE_POINTS,
      reasonBasis: 'published',
      acupoints: ['acupoint:gb20'],
    },
    {
      name: 'Top of the head',
      bodyRegion: 'body-region:top-of-head',
      reason: FIVE_POINTS,
      reasonBasis: 'published',
      acupoints: ['acupoint:gv20'],
    },
    {
      name: 'Temple',
      bodyRegion: 'body-region:temple',
      reason: FIVE_POINTS,
      reasonBasis: 'published',
      acupoints: ['acupoint:ex-hn5'],
    },
    {
      name: 'Hand',
      bodyRegion: 'body-region:hand',
      reason: `${FIVE_POINTS} It is traditionally avoided in pregnancy.`,
      reasonBasis: 'published',
      acupoints: ['acupoint:li4'],
    },
    {
      name: 'Foot',
      bodyRegion: 'body-region:foot',
      reason: FIVE_POINTS,
      reasonBasis: 'published',
      acupoints: ['acupoint:lr3'],
    },
  ],
  protocol: {
    sessionMinutes: 60,
    setting: 'The visit of 60 minutes is this clinic’s own.',
    usualCourse:
      'NICE says to consider up to 10 sessions over 5 to 8 weeks. One trial was planned with 20 sessions of 30 minutes in 8 weeks; we have seen its plan and not its result.',
    longStanding: 'What NICE says is about headaches on 15 days a month or more.',
    reviewPoint: REVIEW_POINT,
  },
} satisfies ConditionInput;
