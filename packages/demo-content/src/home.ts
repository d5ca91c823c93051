import type { HomeInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from './entry.ts';

export const home: DemoEntry<HomeInput>[] = [
  {
    ref: 'home:home',
    fields: {
      heading: 'Does acupuncture help with what you have?',
      lede: 'Each guide gives the answer first, says how sure it is, and tells you when to see a doctor instead.',
      featuredConditions: [
        'condition:sciatica',
        'condition:low-back-pain',
        'condition:neck-pain',
        'condition:tension-type-headache',
        'condition:migraine',
        'condition:knee-osteoarthritis',
      ],
      featuredGuides: [
        'guide:acupuncture-for-pain-relief',
        'guide:acupuncture-for-back-pain-in-overland-park',
        'guide:neck-pain-and-tension-headaches',
      ],
      featuredFaqs: ['faq:does-it-hurt', 'faq:is-it-safe', 'faq:acupuncture-or-pretend', 'faq:when-to-judge'],
      seo: {
        title: 'Grace Family Acupuncture, Overland Park: what acupuncture can and cannot do',
        description:
          'Guides to acupuncture for pain from a clinic in Overland Park, Kansas: the answer first, how sure it is, the risks with their rates, and when to see a doctor instead.',
      },
    },
  },
];
