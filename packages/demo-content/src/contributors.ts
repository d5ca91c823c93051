import type { DemoEntry } from './entry.ts';
import type { ComponentSharedReviewInput, ContributorInput } from '@meridian/content-schema/content-input';

export const contributors: DemoEntry<ContributorInput>[] = [
  {
    ref: 'contributor:demonstration-writer',
    fields: {
      name: 'Demonstration writer',
      jobTitle: 'Wrote the demonstration content; not a clinician',
      conflictsOfInterest: 'A made-up writer of the demonstration. Nothing can be declared.',
      isDemonstration: true,
    },
  },
];

/** Nobody has reviewed the demonstration, so reviewer and dates stay empty. */
export const DEMONSTRATION_REVIEW: ComponentSharedReviewInput = {
  writtenBy: 'contributor:demonstration-writer',
  conflictsOfInterest:
    'The clinic on this page offers acupuncture. The text was written for a demonstration, and no clinician has checked it.',
};
