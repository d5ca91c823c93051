import { languageOf, sentencesOf } from '../content/sentences.ts';
import { plainText, recordsOf, textOf } from '../content/values.ts';
import { hasFigure, strongWords, type Strength, type StrongWord } from '../language/claims.ts';
import type { Entry, Fields, Remark, Rule } from './rule.ts';

interface Passage {
  path: string[];
  text: string;
  /** GRADE's highest level was given to what this says. @see https://www.gradeworkinggroup.org */
  isCertain: boolean;
}

const ADVICE: Readonly<Record<Strength, (word: string) => string>> = {
  never: (word) => `"${word}" promises more than any study can show. Say what was seen, in whom, and how often.`,
  'needs-high-certainty': (word) => `"${word}" needs evidence of high certainty. Say "may", or what the study found.`,
  'needs-figure': (word) => `"${word}" needs a figure in the same sentence. Give the number and where it was counted, or leave it out.`,
};

/** No word is stronger than what is known. */
export const wording: Rule = {
  level: 'blocks',
  check: ({ entry, locale }, fields) => passagesOf(entry, fields).flatMap((passage) => judge(passage, locale)),
};

function judge({ path, text, isCertain }: Passage, locale: string): Remark[] {
  const language = languageOf(locale);
  const found = sentencesOf(text, locale).flatMap((sentence) =>
    strongWords(sentence, language).filter(({ strength }) => isTooStrong(strength, isCertain, hasFigure(sentence, language))),
  );
  return unique(found).map(({ word, strength }) => ({
    path,
    message: ADVICE[strength](word),
    acceptKey: `${path.join('.')} ${word.toLowerCase()}`,
  }));
}

function isTooStrong(strength: Strength, isCertain: boolean, hasNumber: boolean): boolean {
  if (strength === 'needs-figure') return !hasNumber;
  return strength === 'never' || !isCertain;
}

function unique(words: readonly StrongWord[]): StrongWord[] {
  return [...new Map(words.map((found) => [found.word.toLowerCase(), found])).values()];
}

/** A field that repeats is a list of claims, each with its own certainty; any other is as certain as the surest of the claims. */
function passagesOf(entry: Entry, fields: Fields): Passage[] {
  const claims = fields.flatMap((field) => claimsIn(entry[field]));
  const isCertain = claims.some(({ certainty }) => certainty === 'high');
  return fields.flatMap((field): Passage[] => {
    const own = claimsIn(entry[field]);
    if (!own.length) return [{ path: [field], text: plainText(entry[field]), isCertain }];
    return own.map((claim, index) => ({
      path: [field, String(index), 'statement'],
      text: textOf(claim.statement),
      isCertain: claim.certainty === 'high',
    }));
  });
}

function claimsIn(value: unknown) {
  return Array.isArray(value) && value.every((item) => recordsOf(item).some((record) => 'statement' in record)) ? recordsOf(value) : [];
}
