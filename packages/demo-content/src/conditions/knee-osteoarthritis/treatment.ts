import type { ConditionInput } from '@meridian/content-schema/content-input';

const NAMED_OFTEN = 'Points here are among those named most often in 569 papers on knee osteoarthritis.';

/** Where needles went in studies, and the course. */
export const treatment = {
  needleSitesIntroduction:
    'These points were among those named most often in 569 papers on knee osteoarthritis. The count comes from a conference paper. That a point was used in a study does not show that it helps.',
  needleSites: [
    {
      name: 'Around the knee',
      bodyRegion: 'body-region:knee',
      reason: NAMED_OFTEN,
      reasonBasis: 'published',
      acupoints: ['acupoint:st35', 'acupoint:st34'],
    },
    {
      name: 'Inner side of the thigh',
      bodyRegion: 'body-region:inner-thigh',
      reason: NAMED_OFTEN,
      reasonBasis: 'published',
      acupoints: ['acupoint:sp10'],
    },
    {
      name: 'Outer side of the lower leg',
      bodyRegion: 'body-region:outer-lower-leg',
      reason: NAMED_OFTEN,
      reasonBasis: 'published',
      acupoints: ['acupoint:gb34', 'acupoint:st36'],
    },
    {
      name: 'Inner side of the lower leg',
      bodyRegion: 'body-region:inner-lower-leg',
      reason: NAMED_OFTEN,
      reasonBasis: 'published',
      acupoints: ['acupoint:sp9'],
    },
  ],
} satisfies ConditionInput;
