import type { NavigationInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from './entry.ts';

export const navigation: DemoEntry<NavigationInput>[] = [
  {
    ref: 'navigation:navigation',
    fields: {
      mainItems: [
        { label: 'Conditions', page: 'conditions' },
        { label: 'Pain relief', page: 'entry', guide: 'guide:acupuncture-for-pain-relief' },
        { label: 'Treatments', page: 'treatments' },
        { label: 'Practitioners', page: 'practitioners' },
        { label: 'Questions', page: 'faqs' },
        { label: 'Search', page: 'search' },
      ],
      footerItems: [
        { label: 'Guides', page: 'guides' },
        { label: 'Comparisons', page: 'comparisons' },
        { label: 'Words explained', page: 'glossary' },
        { label: 'Where we are', page: 'locations' },
      ],
    },
  },
];
