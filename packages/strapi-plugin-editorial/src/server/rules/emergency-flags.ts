import { recordsOf } from '../content/values.ts';
import type { Rule } from './rule.ts';

/** The signs that need 911 stand on the page, or a reviewer has said that this has none. */
export const emergencyFlags: Rule = {
  level: 'blocks',
  check: ({ entry }, fields) =>
    fields
      .filter((field) => !recordsOf(entry[field]).some(({ level }) => level === 'emergency'))
      .map((field) => ({
        path: [field],
        message: 'Add the red flags that need emergency care. If there are none, a clinical reviewer has to say so.',
        acceptKey: 'none',
      })),
};
