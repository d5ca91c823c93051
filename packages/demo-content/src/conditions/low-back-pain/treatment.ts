import type { ConditionInput } from '@meridian/content-schema/content-input';
import { paragraphs } from '../../entry.ts';
import { NEEDLE_EXPERIENCE, PROPOSED_MECHANISM } from '../needle-experience.ts';
import { REVIEW_POINT } from '../common.ts';

/** How it may work, the two accounts, where needles went in a trial, what it feels like, and the course. */
export const treatment = {
  mechanismLimits: paragraphs(
    'The large US trial tested whether acupuncture helps. It did not test how.',
    'An imitation that did not pierce the skin did as well as needles there. Whether pretend needling does nothing at all is disputed.',
  ),
  proposedMechanism: PROPOSED_MECHANISM,
  biomedicalAccount: paragraphs(
    'A strain, arthritis or a disk can be behind it. When pain lasts, the cause is often hard to pin down.',
    'In this account needling is thought to act on nerves for feeling in skin and muscle. That is proposed, not proven.',
  ),
  chineseMedicineAccount: paragraphs(
    'Chinese medicine is a tradition with words of its own. In it, qi flows through the body along channels, and trouble in that flow brings pain. Qi and channels are traditional ideas; they have not been measured.',
    'At this clinic the practitioner first makes an assessment in the way of Chinese medicine, and treatment is built around the pattern found in you. The clinic has given no list of patterns for back pain, so none stands here.',
  ),
  accountsJoined:
    'Writing about sciatica, this clinic sees the two as descriptions of one thing: freeing a muscle that guards is also what brings back the flow in the words of Chinese medicine.',
  needleSitesIntroduction:
    'A large US trial used these points for everybody in one of its groups. BL23, BL40 and KI3 were needled on both sides, and one sore spot was added: 8 needles in all. In that trial they did no better than an imitation. That a point was used in a trial does not show that it helps.',
  needleSites: [
    {
      name: 'Lower back',
      bodyRegion: 'body-region:lower-back',
      reason: 'The trial used one point on each side and one in the midline.',
      reasonBasis: 'published',
      acupoints: ['acupoint:bl23', 'acupoint:gv3'],
    },
    {
      name: 'Back of the knee',
      bodyRegion: 'body-region:back-of-knee',
      reason: 'The trial used this point on both sides, away from the pain.',
      reasonBasis: 'published',
      acupoints: ['acupoint:bl40'],
    },
    {
      name: 'Inner side of the ankle',
      bodyRegion: 'body-region:ankle',
      reason: 'The trial used this point on both sides, away from the pain.',
      reasonBasis: 'published',
      acupoints: ['acupoint:ki3'],
    },
  ],
  ...NEEDLE_EXPERIENCE,
  protocol: {
    style: 'traditional_chinese',
    rationale: 'The course of the large US trial of long-lasting low back pain is shown. It is not a promise for you.',
    individualization: 'individual',
    responseSought: 'de_qi',
    stimulation: 'not_stated',
    retentionMinutesMin: 10,
    retentionMinutesMax: 30,
    sessionMinutes: 60,
    setting:
      'You lie or sit. The 10 to 30 minutes that needles stay in come from a leaflet of NHS Gloucestershire Hospitals; the trial’s sessions took 20 minutes. The visit of 60 minutes is this clinic’s own.',
    practitionerBackground: 'Two practitioners who state that they are licensed acupuncturists (L.Ac.).',
    usualCourse: 'The trial gave 10 sessions in 7 weeks: twice a week for 3 weeks, then once a week for 4.',
    recentOnset: 'The trial does not cover recent back pain. That mostly gets better with time, whatever treatment is used.',
    longStanding: 'Long-lasting low back pain is the kind that the trial studied.',
    reviewPoint: REVIEW_POINT,
    trial: 'study:cherkin-2009',
  },
} satisfies ConditionInput;
