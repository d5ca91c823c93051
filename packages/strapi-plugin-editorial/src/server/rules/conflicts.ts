import { recordsOf, textOf } from '../content/values.ts';
import type { Rule } from './rule.ts';

/** Conflicts of interest are stated, be it that there are none. */
export const conflicts: Rule = {
  level: 'blocks',
  check: ({ entry }, fields) =>
    fields
      .filter((field) => !textOf(recordsOf(entry[field])[0]?.conflictsOfInterest))
      .map((field) => ({
        path: [field, 'conflictsOfInterest'],
        message:
          'State what could sway the writer or the reviewer, for example "The clinic offers this treatment". If nothing does, say so.',
      })),
};
