import type { ConditionInput } from '@meridian/content-schema/content-input';
import { REVIEW_POINT } from '../common.ts';

/** Where needles went in studies, and the course. */
export const treatment = {
  needleSitesIntroduction:
    'Only one point was named in a study of neck pain that we can show, and that study was a plan for 36 people whose neck had just become stiff. That a point was used in a study does not show that it helps. We found no good source for points in long-lasting neck pain.',
  needleSites: [
    {
      name: 'Hand',
      bodyRegion: 'body-region:hand',
      reason: 'The plan used this point alone, far from the pain.',
      reasonBasis: 'published',
      acupoints: ['acupoint:si3'],
    },
  ],
  protocol: {
    sessionMinutes: 60,
    setting: 'The visit of 60 minutes is this clinic’s own.',
    usualCourse: 'One trial was planned with 8 to 10 sessions in 4 weeks. We have seen its plan and not its result.',
    reviewPoint: REVIEW_POINT,
  },
} satisfies ConditionInput;
