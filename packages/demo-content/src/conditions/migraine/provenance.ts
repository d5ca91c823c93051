import type { ConditionInput } from '@meridian/content-schema/content-input';
import { sectionSources } from '../../sources.ts';
import { FIRST_VERSION, WIDER_GUIDE } from '../common.ts';

/** Related pages, sources by section, and who stands behind the page. */
export const provenance = {
  relatedPages: [
    WIDER_GUIDE,
    {
      role: 'previous',
      label: 'Knee osteoarthritis',
      reason: 'The guide before this one.',
      condition: 'condition:knee-osteoarthritis',
    },
    {
      role: 'next',
      label: 'Tension-type headache',
      reason: 'The guide after this one.',
      condition: 'condition:tension-type-headache',
    },
  ],
  sources: [
    ...sectionSources('answer', 'cg150Migraine'),
    ...sectionSources(
      'what_it_is',
      'medlinePlusMigraine',
      'nindsMigraine',
      'nhsMigraine',
      'nidirectHeadaches',
      'cheshireHeadache',
      'headacheDangerSigns',
      'headachePrevalence',
      'nccihHeadaches',
    ),
    ...sectionSources('causes', 'medlinePlusMigraine', 'nindsMigraine'),
    ...sectionSources('needle_sites', 'painPoints'),
    ...sectionSources('sessions', 'cg150Migraine', 'northamptonshireAcupuncture'),
    ...sectionSources('evidence', 'cg150Migraine', 'birminghamPolicy'),
    ...sectionSources(
      'red_flags',
      'headacheDangerSigns',
      'harvardHeadache',
      'nhsInformHeadaches',
      'nhsHeadaches',
      'nhsMigraine',
      'msdHeadache',
      'secondaryHeadache',
      'medlinePlusGiantCell',
      'medlinePlusStroke',
      'strokeStatement',
      'adamNeckPain',
      'independentPharmacist',
      'emergencyNumber',
    ),
  ],
  ...FIRST_VERSION,
  seo: {
    title: 'Does acupuncture help to prevent migraine? What the evidence says',
    description:
      'Unclear: what a trial of 480 people found against pretend needling, what a British guideline says, the risks with their rates, and when to see a doctor first.',
  },
} satisfies ConditionInput;
