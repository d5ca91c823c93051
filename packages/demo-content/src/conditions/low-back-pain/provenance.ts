import type { ConditionInput } from '@meridian/content-schema/content-input';
import { sectionSources } from '../../sources.ts';
import { FIRST_VERSION, WIDER_GUIDE } from '../common.ts';

/** Related pages, sources by section, and who stands behind the page. */
export const provenance = {
  relatedPages: [
    WIDER_GUIDE,
    {
      role: 'sibling',
      label: 'Acupuncture for back pain in Overland Park',
      reason: 'What a visit for back pain is like at this clinic.',
      guide: 'guide:acupuncture-for-back-pain-in-overland-park',
    },
    { role: 'previous', label: 'Sciatica', reason: 'If your leg hurts more than your back.', condition: 'condition:sciatica' },
    {
      role: 'next',
      label: 'Knee osteoarthritis',
      reason: 'The guide after this one, for a worn knee.',
      condition: 'condition:knee-osteoarthritis',
    },
  ],
  sources: [
    ...sectionSources('answer', 'nihRealAndImitation', 'acpBackPain'),
    ...sectionSources(
      'what_it_is',
      'nindsLowBackPain',
      'nccihLowBackPain',
      'medlinePlusBackPain',
      'nindsBackPain',
      'nhsWalesSciatica',
      'minnesotaBackPain',
      'cdcBackPain',
      'acpBackPain',
    ),
    ...sectionSources('causes', 'nindsBackPain', 'nindsLowBackPain', 'medlinePlusHerniatedDisk', 'pubMedHealthSciatica'),
    ...sectionSources(
      'how_it_works',
      'nccihAcupuncture',
      'medlinePlusAcupuncture',
      'nhsAcupuncture',
      'gloucestershireAcupuncture',
      'nihRealAndImitation',
      'shamDebate',
    ),
    ...sectionSources('patterns', 'nciAcupuncture', 'nindsBackPain'),
    ...sectionSources('needle_sites', 'cochraneBackPain', 'nihRealAndImitation'),
    ...sectionSources(
      'sensation',
      'fdaNeedles',
      'fdaNeedleK052731',
      'nciAcupuncture',
      'scotlandAcupuncture',
      'nhsAcupuncture',
      'gloucestershireAcupuncture',
      'deQiReview',
    ),
    ...sectionSources('sessions', 'cochraneBackPain', 'gloucestershireAcupuncture', 'northamptonshireAcupuncture', 'acpBackPain'),
    ...sectionSources('comparison', 'nccihIntroduction', 'gloucestershireAcupuncture', 'scotlandAcupuncture', 'nhsPhysiotherapy'),
    ...sectionSources(
      'evidence',
      'nihRealAndImitation',
      'cochraneBackPain',
      'bmjAgainst',
      'bmjCritics',
      'nicePressArchive',
      'shamDebate',
      'birminghamPolicy',
    ),
    ...sectionSources(
      'red_flags',
      'nhsScotlandRedFlags',
      'lothianRedFlags',
      'healthifyRedFlags',
      'gloucestershireRedFlags',
      'heyNeurosurgeon',
      'sheffieldBackPain',
      'nhsSciatica',
      'medlinePlusBackPain',
      'nindsBackPain',
      'emergencyNumber',
    ),
  ],
  ...FIRST_VERSION,
  seo: {
    title: 'Does acupuncture help with low back pain? What the evidence says',
    description:
      'Better than no acupuncture, hardly better than pretend needling: what trials and guidelines say about acupuncture for low back pain, the risks with their rates, and when to see a doctor first.',
  },
} satisfies ConditionInput;
