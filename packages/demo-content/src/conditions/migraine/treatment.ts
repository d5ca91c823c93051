import type { ConditionInput } from '@meridian/content-schema/content-input';
import { REVIEW_POINT } from '../common.ts';

const COUNTED = 'It is among the points used most in trials of migraine inside Cochrane reviews.';

/** Where needles went in studies, and the course. */
export const treatment = {
  needleSitesIntroduction:
    'These are the points used most in trials of migraine that Cochrane reviews gathered. That a point was used in a trial does not show that it helps.',
  needleSites: [
    {
      name: 'Base of the skull',
      bodyRegion: 'body-region:base-of-skull',
      reason: COUNTED,
      reasonBasis: 'published',
      acupoints: ['acupoint:gb20'],
    },
    {
      name: 'Top of the head and temple',
      bodyRegion: 'body-region:top-of-head',
      reason: 'They are among the points used most in trials of migraine inside Cochrane reviews.',
      reasonBasis: 'published',
      acupoints: ['acupoint:gv20', 'acupoint:ex-hn5'],
    },
    {
      name: 'Forearm',
      bodyRegion: 'body-region:forearm',
      reason: COUNTED,
      reasonBasis: 'published',
      acupoints: ['acupoint:te5'],
    },
    {
      name: 'Hand',
      bodyRegion: 'body-region:hand',
      reason: `${COUNTED} It is traditionally avoided in pregnancy.`,
      reasonBasis: 'published',
      acupoints: ['acupoint:li4'],
    },
    { name: 'Foot', bodyRegion: 'body-region:foot', reason: COUNTED, reasonBasis: 'published', acupoints: ['acupoint:lr3'] },
  ],
  protocol: {
    sessionMinutes: 60,
    setting: 'The visit of 60 minutes is this clinic’s own.',
    usualCourse:
      'A trial in China gave 20 sessions of 30 minutes in 4 weeks, with a weak electric current. NICE speaks of up to 10 sessions over 5 to 8 weeks.',
    reviewPoint: REVIEW_POINT,
    trial: 'study:li-2012',
  },
} satisfies ConditionInput;
