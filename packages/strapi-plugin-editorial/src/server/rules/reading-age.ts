import { languageOf, sentencesOf, wordsOf } from '../content/sentences.ts';
import { plainText } from '../content/values.ts';
import type { Rule } from './rule.ts';

/** Reading age, in years, that the NHS service manual accepts at most. */
const AT_MOST = 14;
/** A measure of fewer words says nothing. */
const WORDS_NEEDED = 30;

/** A text that is hard to read is pointed out. Only in English: the measure is sound in no other language here. */
export const readingAge: Rule = {
  level: 'advises',
  check({ entry, locale }, fields) {
    if (languageOf(locale) !== 'en') return [];
    return fields.flatMap((field) => {
      const age = measureReadingAge(plainText(entry[field]));
      if (age === undefined || age <= AT_MOST) return [];
      return [
        {
          path: [field],
          message: `This reads like a text for age ${age}; aim for 11, and ${AT_MOST} at most. Use shorter words and sentences.`,
        },
      ];
    });
  },
};

/**
 * The school grade of Flesch and Kincaid, plus five, in whole years.
 * @returns undefined for a text that is too short to be measured
 * @see https://apps.dtic.mil/sti/citations/ADA006655 Kincaid 1975, Derivation of New Readability Formulas
 */
export function measureReadingAge(text: string): number | undefined {
  const sentences = sentencesOf(text, 'en').length;
  const words = wordsOf(text, 'en').filter((word) => /[a-z]/i.test(word));
  if (words.length < WORDS_NEEDED) return undefined;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return Math.round(0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5);
}

/** Groups of vowels, without a silent e at the end. */
function countSyllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^l]e|ed)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
