import { namesOf } from './field-names.ts';
import type { Rule } from './rule.ts';

/** A clinical reviewer has signed exactly this text. */
export const signOff: Rule = {
  level: 'blocks',
  check({ standing: { valid, lapsed } }) {
    if (valid) return [];
    if (!lapsed) return [{ path: [], message: 'No clinical reviewer has signed this text. Ask for a review.' }];
    const { byName, at, changed } = lapsed;
    const message = `${namesOf(changed)} changed after ${byName} approved the text on ${at.slice(0, 10)}. Ask for a review of the new text.`;
    return [{ path: changed[0] ?? [], message }];
  },
};
