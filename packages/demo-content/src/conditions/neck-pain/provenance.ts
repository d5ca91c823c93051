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
      reason: 'If your head hurts as well as your neck.',
      guide: 'guide:neck-pain-and-tension-headaches',
    },
    {
      role: 'previous',
      label: 'Tension-type headache',
      reason: 'The guide before this one.',
      condition: 'condition:tension-type-headache',
    },
    { role: 'next', label: 'Sciatica', reason: 'The guide after this one, for pain down the leg.', condition: 'condition:sciatica' },
  ],
  sources: [
    ...sectionSources('answer', 'nidirectNeckPain'),
    ...sectionSources(
      'what_it_is',
      'adamNeckPain',
      'medlinePlusNeckInjuries',
      'nidirectNeckPain',
      'leicestershireNeck',
      'gbdNeckPain',
      'nindsWhiplash',
      'medlinePlusPolymyalgia',
      'medlinePlusMeningitis',
      'strokeStatement',
    ),
    ...sectionSources('causes', 'nidirectNeckPain', 'adamNeckPain'),
    ...sectionSources('needle_sites', 'neckPointProtocol'),
    ...sectionSources('sessions', 'neckCourseProtocol', 'northamptonshireAcupuncture'),
    ...sectionSources('evidence', 'ng193Summary', 'neckPrimaryPain'),
    ...sectionSources(
      'red_flags',
      'cervicalSpineRule',
      'strokeStatement',
      'primaryCareNotebook',
      'adamNeckPain',
      'kceNeckPain',
      'independentPharmacist',
      'nhsNeckPain',
      'emergencyNumber',
    ),
  ],
  ...FIRST_VERSION,
  seo: {
    title: 'Does acupuncture help with neck pain? What the evidence says',
    description:
      'Unclear: a small, short gain over pretend needling in a review that has been superseded. The risks with their rates, and when to see a doctor first.',
  },
} satisfies ConditionInput;
