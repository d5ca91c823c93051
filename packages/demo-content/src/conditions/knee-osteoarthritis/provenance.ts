import type { ConditionInput } from '@meridian/content-schema/content-input';
import { sectionSources } from '../../sources.ts';
import { FIRST_VERSION, WIDER_GUIDE } from '../common.ts';

/** Related pages, sources by section, and who stands behind the page. */
export const provenance = {
  relatedPages: [
    WIDER_GUIDE,
    { role: 'previous', label: 'Low back pain', reason: 'The guide before this one.', condition: 'condition:low-back-pain' },
    { role: 'next', label: 'Migraine', reason: 'The guide after this one.', condition: 'condition:migraine' },
  ],
  sources: [
    ...sectionSources('answer', 'nihSeniorHealthOsteoarthritis', 'cdcOsteoarthritis'),
    ...sectionSources(
      'what_it_is',
      'nccihOsteoarthritis',
      'cdcOsteoarthritis',
      'nihSeniorHealthOsteoarthritis',
      'nhsOsteoarthritis',
      'kneePrevalence',
      'hullOsteoarthritis',
      'nhsSepticArthritis',
      'nhsKneePain',
      'medlinePlusKneeInjuries',
    ),
    ...sectionSources('causes', 'cdcOsteoarthritis', 'medlinePlusOsteoarthritis', 'nihSeniorHealthOsteoarthritis', 'nccihOsteoarthritis'),
    ...sectionSources('needle_sites', 'kneePoints'),
    ...sectionSources('evidence', 'ng226Response', 'acrSummary', 'shamDebate'),
    ...sectionSources(
      'red_flags',
      'gloucestershireKnee',
      'glasgowKnee',
      'bordersLowerLimb',
      'nhsSepticArthritis',
      'nhsKneePain',
      'adamKneePain',
      'medlinePlusVeinClot',
      'medlinePlusLungClot',
      'cdcClots',
      'emergencyNumber',
    ),
  ],
  ...FIRST_VERSION,
  seo: {
    title: 'Does acupuncture help with knee osteoarthritis? What the evidence says',
    description:
      'Better than no acupuncture, hardly better than pretend needling, and guidelines that disagree. The risks with their rates, and when to see a doctor first.',
  },
} satisfies ConditionInput;
