import type { RoutableName } from '@meridian/content-model';

/** The main menu: lists of these content types, in this order. */
export const MENU: readonly { name: RoutableName; label: string }[] = [
  { name: 'condition', label: 'Conditions' },
  { name: 'guide', label: 'Guides' },
  { name: 'treatment', label: 'Treatments' },
  { name: 'treatment-comparison', label: 'Compared' },
  { name: 'practitioner', label: 'Practitioners' },
  { name: 'faq', label: 'Questions' },
];
