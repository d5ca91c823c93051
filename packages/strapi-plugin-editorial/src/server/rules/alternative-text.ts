import { isRecord, recordsOf, textOf } from '../content/values.ts';
import type { Rule } from './rule.ts';

/** Every picture says in this language what it shows, for people who do not see it. */
export const alternativeText: Rule = {
  level: 'blocks',
  check: ({ entry }, fields) =>
    fields.flatMap((field) =>
      recordsOf(entry[field])
        .filter(({ image, alternativeText: text }) => isRecord(image) && !textOf(text))
        .map(() => ({ path: [field, 'alternativeText'], message: 'Say in one or two sentences what the picture shows.' })),
    ),
};
