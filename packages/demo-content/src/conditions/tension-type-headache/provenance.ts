import type { ConditionInput } from '@meridian/content-schema/content-input';
import { sectionSources } from '../../sources.ts';
import { FIRST_VERSION, WIDER_GUIDE } from '../common.ts';

/** Related pages, sources by section, and who stands behind the page. */
export const provenance = {
  relatedPages: [
    WIDER_GUIDE,
    {
      role: 'sibling',
      label: 'Neck pain and the tension headaches it may trigger',
      reason: 'If your neck hurts as well as your head.',
      guide: 'guide:neck-pain-and-tension-headaches',
    },
    {
      role: 'previous',
      label: 'Migraine',
      reason: 'The guide before this one, for a headache that throbs.',
      condition: 'condition:migraine',
    },
    { role: 'next', label: 'Neck pain', reason: 'The guide after this one.', condition: 'condition:neck-pain' },
  ],
  sources: [
    ...sectionSources('answer', 'cg150Tension'),
    ...sectionSources('what_it_is', 'nidirectHeadaches', 'cheshireHeadache', 'merckTension', 'headachePrevalence', 'medicationOveruse'),
    ...sectionSources('causes', 'nidirectHeadaches', 'merckTension', 'medlinePlusHeadache'),
    ...sectionSources('needle_sites', 'tensionProtocol', 'tensionPoints'),
    ...sectionSources('sessions', 'cg150Tension', 'tensionProtocol', 'northamptonshireAcupuncture'),
    ...sectionSources('evidence', 'cg150Tension', 'birminghamPolicy'),
    ...sectionSources(
      'red_flags',
      'headacheDangerSigns',
      'harvardHeadache',
      'nhsInformHeadaches',
      'nhsHeadaches',
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
    title: 'Does acupuncture help with tension headaches? What the evidence says',
    description:
      'Unclear: little gain over pretend needling in pooled trials, and a British guideline that says consider it. The risks with their rates, and when to see a doctor first.',
  },
} satisfies ConditionInput;
