import { plainText, textOf } from '../content/values.ts';
import { languageOf } from '../content/sentences.ts';
import { claimWordsOf } from '../language/claims.ts';
import type { Remark, Rule } from './rule.ts';

/** Shares of nobody in particular: "most people" does not say for whom something was shown. */
const VAGUE = /\b(?:most|many|some|all) (?:people|patients|adults)\b/giu;

/** An answer says for whom it was shown, and against what. */
export const answer: Rule = {
  level: 'blocks',
  check: ({ entry, locale }, fields) => fields.flatMap((field) => judge(field, plainText(entry[field]) || textOf(entry[field]), locale)),
};

function judge(field: string, text: string, locale: string): Remark[] {
  if (!text) return [{ path: [field], message: 'Write the answer: two or three plain sentences.' }];
  const words = claimWordsOf(languageOf(locale));
  if (!words) return [];
  const remarks: Remark[] = [];
  if (!words.population.test(text.replace(VAGUE, ''))) {
    remarks.push({
      path: [field],
      message: 'Say for whom this was shown, for example "In a trial of 220 people with sciatica from a herniated disk".',
      acceptKey: 'population',
    });
  }
  if (!words.comparator.test(text)) {
    remarks.push({
      path: [field],
      message: 'Say what it was compared with, for example "compared with sham (pretend) acupuncture".',
      acceptKey: 'comparator',
    });
  }
  return remarks;
}
