import { languageOf, sentencesOf, wordsOf } from '../content/sentences.ts';
import { plainText } from '../content/values.ts';
import type { Rule } from './rule.ts';

/** Words in a sentence, as the NHS service manual advises (20), with room for figures. In Chinese no such number is established. */
const AT_MOST: Readonly<Record<string, number>> = { en: 25, es: 30 };

/** Long sentences are pointed out. */
export const sentenceLength: Rule = {
  level: 'advises',
  check({ entry, locale }, fields) {
    const limit = AT_MOST[languageOf(locale)];
    if (!limit) return [];
    return fields.flatMap((field) => {
      const long = sentencesOf(plainText(entry[field]), locale).filter((sentence) => wordsOf(sentence, locale).length > limit);
      if (!long.length) return [];
      const start = wordsOf(long[0] ?? '', locale)
        .slice(0, 5)
        .join(' ');
      const count = long.length === 1 ? 'A sentence is' : `${long.length} sentences are`;
      return [{ path: [field], message: `${count} longer than ${limit} words, the first begins "${start}". Split what can be split.` }];
    });
  },
};
