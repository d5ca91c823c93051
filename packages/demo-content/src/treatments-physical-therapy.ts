import { bulletList, paragraphs, type DemoEntry } from './entry.ts';
import type { TreatmentInput } from '@meridian/content-schema/content-input';
import { DEMONSTRATION_REVIEW } from './contributors.ts';
import { sources } from './sources.ts';

export const physicalTherapy: DemoEntry<TreatmentInput> = {
  ref: 'treatment:physical-therapy',
  fields: {
    name: 'Physical therapy and exercise',
    slug: 'physical-therapy-and-exercise',
    synonyms: [{ term: 'Physiotherapy' }, { term: 'Physical therapist' }, { term: 'Exercise therapy' }],
    summary:
      'Movement and exercise that suit the person, and hands-on work on muscles and joints. The patient takes an active part. This clinic does not offer it.',
    description: paragraphs(
      'It helps people to get back movement and function after an injury, an illness or with a disability. It builds strength, mobility and fitness.',
      'In arthritis it works on how the joint moves, and it helps to choose exercises that are safe.',
    ),
    isOfferedHere: false,
    isDrugFree: true,
    sensation: 'Some discomfort is normal. A leaflet on the knee says that pain while you recover does not mean harm is done.',
    safety: [
      bulletList(
        'Pain rose a little for a short time with mixed exercise (review of 2023 for the World Health Organization).',
        'In one trial of sciatica 37% of people reported a side effect; we have this from a secondary source (Fritz 2021).',
      ),
      ...paragraphs('We found no rate of serious harm.'),
    ],
    claims: [
      {
        statement:
          'In long-lasting low back pain, exercise probably lowers pain against no treatment, by 0.33 as a standardized difference (95% interval 0.08 to 0.58). It probably makes daily life easier too.',
        certainty: 'moderate',
        certaintyReason: 'The grade is the review’s own.',
        studies: ['study:exercise-2023'],
      },
      {
        statement:
          'In sciatica that began less than 90 days before, trouble with daily life was 5.4 points out of 100 lower after 6 months than with usual care (95% interval 1.3 to 9.4).',
        certainty: 'not_graded',
        certaintyReason: 'GRADE rates all the studies on one question together. This is a single trial, and it was not compared with sham.',
        studies: ['study:fritz-2021'],
      },
    ],
    sources: sources(
      'nhsPhysiotherapy',
      'medlinePlusRehabilitation',
      'nihSeniorHealthOsteoarthritis',
      'morecambeKneePain',
      'clinicalPainAdvisor',
    ),
    review: DEMONSTRATION_REVIEW,
    seo: {
      title: 'Physical therapy and exercise: what it is and what is known',
      description:
        'What physical therapy does, what studies found in back pain and sciatica, and its side effects. Not offered at this clinic.',
    },
  },
};
