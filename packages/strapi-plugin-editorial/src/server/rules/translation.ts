import type { Rule } from './rule.ts';

/** A translation counts as checked only if its original has not changed since, in what is clinical. */
export const translation: Rule = {
  level: 'blocks',
  check: ({ entry, originalChanged }, fields) =>
    originalChanged === undefined
      ? []
      : fields
          .filter((field) => entry[field] === true)
          .map((field) => ({
            path: [field],
            message: `The original changed after this translation was checked: ${originalChanged} Ask for a review; signing the translation ticks this again.`,
          })),
};
