import type { DemoEntry } from './entry.ts';
import type { GuidelineInput } from '@meridian/content-schema/content-input';

const NOT_CHECKED = 'Seen in a secondary source. The live page has not been checked for later changes.';

/** Guidelines on the neck, headache, migraine and the knee, those that disagree included. */
export const conditionGuidelines: DemoEntry<GuidelineInput>[] = [
  {
    ref: 'guideline:nice-ng193',
    fields: {
      label: 'NICE NG193',
      organization: 'National Institute for Health and Care Excellence (NICE)',
      country: 'United Kingdom',
      year: 2021,
      publishedOn: '2021-04-07',
      standingNote: NOT_CHECKED,
      scope:
        'Long-lasting pain that is a condition of its own. It leaves out pains that have a NICE guideline of their own, among them low back pain, sciatica, headache and osteoarthritis.',
    },
  },
  {
    ref: 'guideline:nice-cg150',
    fields: {
      label: 'NICE CG150',
      organization: 'National Institute for Health and Care Excellence (NICE)',
      country: 'United Kingdom',
      year: 2012,
      standingNote: `${NOT_CHECKED} It has had updates since 2012.`,
      scope: 'Headaches.',
    },
  },
  {
    ref: 'guideline:nice-ng226',
    fields: {
      label: 'NICE NG226',
      organization: 'National Institute for Health and Care Excellence (NICE)',
      country: 'United Kingdom',
      year: 2022,
      standingNote: NOT_CHECKED,
      scope: 'Osteoarthritis.',
    },
  },
  {
    ref: 'guideline:birmingham-policy',
    fields: {
      label: 'NHS Birmingham and Solihull',
      title: 'Policy on which acupuncture the local NHS pays for',
      organization: 'NHS Birmingham and Solihull Integrated Care Board',
      country: 'United Kingdom',
      standingNote: 'The current copy was seen; its year was not. It is a local rule about paying, not a clinical guideline.',
      scope: 'Which acupuncture one local part of the NHS pays for.',
    },
  },
  {
    ref: 'guideline:aaos-older',
    fields: {
      label: 'AAOS, older edition',
      organization: 'American Academy of Orthopaedic Surgeons (AAOS)',
      country: 'United States',
      standing: 'superseded',
      standingNote: 'A newer edition has replaced it.',
      scope: 'Osteoarthritis of the knee.',
    },
  },
  {
    ref: 'guideline:aaos-current',
    fields: {
      label: 'AAOS, current edition',
      organization: 'American Academy of Orthopaedic Surgeons (AAOS)',
      country: 'United States',
      standing: 'current',
      scope: 'Osteoarthritis of the knee.',
    },
  },
  {
    ref: 'guideline:acr-2019',
    fields: {
      label: 'ACR and Arthritis Foundation 2019',
      organization: 'American College of Rheumatology and Arthritis Foundation',
      country: 'United States',
      year: 2019,
      standingNote: NOT_CHECKED,
      doi: '10.1002/acr.24131',
      scope: 'Osteoarthritis.',
    },
  },
];
