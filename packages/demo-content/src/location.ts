import type { DemoEntry } from './entry.ts';
import type { LocationInput } from '@meridian/content-schema/content-input';

export const locations: DemoEntry<LocationInput>[] = [
  {
    ref: 'location:overland-park',
    fields: {
      name: 'Grace Family Acupuncture',
      slug: 'overland-park',
      streetAddress: 'West 98th Terrace',
      addressLocality: 'Overland Park',
      addressRegion: 'KS',
      addressCountry: 'US',
      areaServed: 'Overland Park and Johnson County',
      surroundings: [{ text: 'Johnson County' }, { text: 'Kansas City area' }],
    },
  },
];
