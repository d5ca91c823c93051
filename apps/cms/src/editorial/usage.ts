import { ROUTABLE_TYPES, uidOf } from '@meridian/content-model';

const EMBEDDED = [
  ...['red-flag', 'faq', 'study', 'guideline', 'treatment-comparison', 'tcm-pattern', 'acupoint'],
  ...['practitioner', 'contributor', 'credential-issuer'],
];

/** What the editorial plugin needs to know to say where an entry is used, and which pages a publish changes. */
export const EDITORIAL_USAGE = {
  /** Shown on other pages as part of them: a study that a comparison cites is on every page that shows the comparison. Publishing one asks first. */
  shared: EMBEDDED.map(uidOf),
  pages: [...ROUTABLE_TYPES.map(({ name }) => name), 'home'].map(uidOf),
};
