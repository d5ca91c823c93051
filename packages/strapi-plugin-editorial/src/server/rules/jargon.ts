import { languageOf } from '../content/sentences.ts';
import { plainText } from '../content/values.ts';
import type { Rule } from './rule.ts';

/** Plain words for medical ones, after the NHS A-Z and plainlanguage.gov. */
const PLAINER: Readonly<Record<string, string>> = {
  chronic: 'for a long time',
  acute: 'short-term',
  prognosis: 'outlook',
  'adverse events': 'side effects',
  contraindicated: 'not safe for',
  administer: 'give',
  approximately: 'about',
  commence: 'start',
  additional: 'more',
  bilateral: 'on both sides',
  etiology: 'cause',
  pathology: 'disease',
};

const PATTERN = new RegExp(`\\b(${Object.keys(PLAINER).join('|')})\\b`, 'giu');

/** Words that patients do not use are pointed out, unless they stand in brackets behind the plain one. Only in English. */
export const jargon: Rule = {
  level: 'advises',
  check({ entry, locale }, fields) {
    if (languageOf(locale) !== 'en') return [];
    return fields.flatMap((field) => {
      const text = plainText(entry[field]).replace(/\([^)]*\)/g, '');
      const words = new Set([...text.matchAll(PATTERN)].map(([word]) => word.toLowerCase()));
      return [...words].map((word) => ({
        path: [field],
        message: `"${word}" is a medical or official word: "${PLAINER[word]}" is plainer.`,
      }));
    });
  },
};
