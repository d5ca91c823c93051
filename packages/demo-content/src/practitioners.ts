import { paragraphs, type DemoEntry } from './entry.ts';
import type { PractitionerInput } from '@meridian/content-schema/content-input';

/** Nothing here was checked with a board or school, so every credential is "stated" and names no issuer or number. */
export const practitioners: DemoEntry<PractitionerInput>[] = [
  {
    ref: 'practitioner:yang-gong',
    fields: {
      name: 'Dr. Yang Gong',
      slug: 'yang-gong',
      postNominals: 'DTCM, L.Ac.',
      jobTitle: 'Acupuncturist',
      summary:
        'Dr. Yang Gong treats patients at this clinic. The clinic says that Dr. Gong’s background includes hospital sports medicine.',
      biography: paragraphs('We have no more details, so none are given here.'),
      credentials: [
        { letters: 'DTCM', kind: 'stated' },
        { letters: 'L.Ac.', name: 'Licensed Acupuncturist', kind: 'stated' },
      ],
      locations: ['location:overland-park'],
    },
  },
  {
    ref: 'practitioner:jing-gong',
    fields: {
      name: 'Dr. Jing Gong',
      slug: 'jing-gong',
      postNominals: 'DAOM, L.Ac.',
      jobTitle: 'Acupuncturist',
      summary:
        'Dr. Jing Gong treats patients at this clinic. The clinic describes Dr. Gong as a fifth-generation practitioner who states board certification.',
      biography: paragraphs('The board is not named. We have no more details, so none are given here.'),
      credentials: [
        { letters: 'DAOM', name: 'Doctor of Acupuncture and Oriental Medicine', kind: 'stated' },
        { letters: 'L.Ac.', name: 'Licensed Acupuncturist', kind: 'stated' },
        { name: 'Board certification, as stated; the board is not named', kind: 'stated' },
      ],
      locations: ['location:overland-park'],
    },
  },
];
