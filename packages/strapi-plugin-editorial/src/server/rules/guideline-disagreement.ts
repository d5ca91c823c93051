import { recordsOf } from '../content/values.ts';
import type { Rule } from './rule.ts';

/** The directions of advice that see it differently, by the answer that the page gives. */
const DISAGREEING: Readonly<Record<string, readonly string[]>> = {
  helps: ['against', 'insufficient'],
  may_help: ['against', 'insufficient'],
  unclear: ['for', 'may_be_offered', 'against'],
  unlikely_to_help: ['for', 'may_be_offered'],
  do_not_use: ['for', 'may_be_offered'],
};

/** A guideline that disagrees with the answer is shown, or a reviewer has said that there is none. */
export const guidelineDisagreement: Rule = {
  level: 'blocks',
  check({ entry }, fields) {
    const disagreeing = DISAGREEING[String(entry.verdict)];
    if (!disagreeing) return [{ path: ['verdict'], message: 'Choose the answer on the scale, from "helps" to "do not use".' }];
    return fields
      .filter((field) => !recordsOf(entry[field]).some(({ direction }) => disagreeing.includes(String(direction))))
      .map((field) => ({
        path: [field],
        message: 'Add a guideline that sees it differently. If there is none, a clinical reviewer has to say so.',
        acceptKey: String(entry.verdict),
      }));
  },
};
