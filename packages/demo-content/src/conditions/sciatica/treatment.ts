import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { NEEDLE_EXPERIENCE, PROPOSED_MECHANISM } from '../needle-experience.ts';
import { REVIEW_POINT } from '../common.ts';

/** How it may work, the two accounts, where needles go, what it feels like, and the course. */
export const treatment = {
  mechanismLimits: paragraphs(
    'It does not put a disk back in place, and we do not claim it does.',
    'The 2024 trial tested whether acupuncture helped. It did not test how.',
  ),
  proposedMechanism: [
    ...PROPOSED_MECHANISM,
    ...paragraphs(
      'This clinic’s own account: needles along the nerve are meant to let gripping muscles go and to bring more blood to the place. They are also meant to calm inflammation near the nerve root and turn down pain signals.',
    ),
  ],
  biomedicalAccount: paragraphs(
    'Something irritates or squeezes the sciatic nerve. The pain is felt along the nerve, from the buttock down the leg, even when the trouble is in the lower back.',
    'In this account needling is thought to act on nerves and on tight muscles along the way. That is proposed, not proven.',
  ),
  chineseMedicineAccount: paragraphs(
    'Chinese medicine is a tradition with words of its own. In it, qi flows through the body along channels, and trouble in that flow brings pain. Qi and channels are traditional ideas; they have not been measured.',
    'In this tradition sciatica is not one problem that is the same for all. The practitioner first names the pattern, for example qi and blood stagnation or cold-damp obstruction. The pattern, and not only the place of the pain, guides which points are chosen and how they are needled.',
  ),
  accountsJoined:
    'This clinic sees them as two descriptions of one thing: freeing a muscle that guards the nerve is also what brings back the flow and clears what Chinese medicine calls stagnation.',
  patterns: ['tcm-pattern:qi-and-blood-stagnation', 'tcm-pattern:cold-damp-obstruction'],
  needleSitesIntroduction:
    'At this clinic needles go where the nerve leaves the spine and along its path, and not only where it hurts. The points listed were named in published papers on sciatica or herniated disks. That a point was used in a paper does not show that it helps, and which points are best is still being tested.',
  needleSites: [
    {
      name: 'Lower back, beside the spine',
      bodyRegion: 'body-region:lower-back',
      reason: 'Here the roots of the nerve leave the spine.',
      reasonBasis: 'clinic_account',
      acupoints: ['acupoint:bl23', 'acupoint:bl25', 'acupoint:bl26', 'acupoint:gv3'],
    },
    {
      name: 'Deep in the buttock, over the piriformis muscle',
      bodyRegion: 'body-region:buttock',
      reason: 'The nerve passes here close to the piriformis muscle. Huantiao (GB30) has long been used at this place.',
      reasonBasis: 'clinic_account',
      acupoints: ['acupoint:gb30', 'acupoint:bl54'],
    },
    {
      name: 'Back of the knee',
      bodyRegion: 'body-region:back-of-knee',
      reason: 'It lies on the path of the pain down the back of the leg.',
      reasonBasis: 'clinic_account',
      acupoints: ['acupoint:bl40'],
    },
    {
      name: 'Outer side of the lower leg',
      bodyRegion: 'body-region:outer-lower-leg',
      reason: 'It lies on the path of the pain down the side of the leg.',
      reasonBasis: 'clinic_account',
      acupoints: ['acupoint:gb34', 'acupoint:st36'],
    },
    {
      name: 'Calf',
      bodyRegion: 'body-region:calf',
      reason: 'It lies on the path of the pain down the back of the leg.',
      reasonBasis: 'clinic_account',
      acupoints: ['acupoint:bl57'],
    },
    {
      name: 'Inner side of the lower leg',
      bodyRegion: 'body-region:inner-lower-leg',
      reason:
        'A count of 173 Chinese articles on herniated disks names this point among those used often. It is traditionally avoided in pregnancy.',
      reasonBasis: 'published',
      acupoints: ['acupoint:sp6'],
    },
    {
      name: 'Outer side of the ankle',
      bodyRegion: 'body-region:ankle',
      reason:
        'A count of 173 Chinese articles on herniated disks names this point among those used often. It is traditionally avoided in pregnancy.',
      reasonBasis: 'published',
      acupoints: ['acupoint:bl60'],
    },
  ],
  ...NEEDLE_EXPERIENCE,
  protocol: {
    style: 'traditional_chinese',
    rationale:
      'We use the 2024 trial of long-lasting sciatica from a herniated disk as our model, and choose the points by the pattern found in each person.',
    individualization: 'individual',
    responseSought: 'de_qi',
    stimulation: 'not_stated',
    retentionMinutesMin: 10,
    retentionMinutesMax: 30,
    sessionsPerWeekMin: 1,
    sessionsPerWeekMax: 2,
    sessionMinutes: 60,
    setting:
      'You lie or sit. The 10 to 30 minutes that needles stay in come from a leaflet of NHS Gloucestershire Hospitals. The visit of 60 minutes is this clinic’s own.',
    practitionerBackground: 'Two practitioners who state that they are licensed acupuncturists (L.Ac.).',
    firstChange:
      'At this clinic people often notice a change within the first few sessions. In the 2024 trial, a published summary says, a difference from sham was first seen at week 2.',
    usualCourse:
      'At this clinic: once or twice a week for several weeks. The 2024 trial gave 10 sessions in 4 weeks, less often toward the end.',
    recentOnset:
      'This clinic sees new flare-ups settle faster. New sciatica tends to settle by itself in 4 to 6 weeks, and the 2024 trial does not cover it.',
    longStanding:
      'This clinic finds that sciatica that has lasted long usually needs the fuller course. This is the kind that the 2024 trial studied.',
    reviewPoint: REVIEW_POINT,
    trial: 'study:tu-2024',
  },
} satisfies ConditionInput;
