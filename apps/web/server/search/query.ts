import type { LocaleCode } from '@meridian/content-model';
import { LONGEST_QUERY } from '#shared/search';
import { isHan, queryTerms } from './text';

/** Words of one search that are looked for. */
const MAXIMUM_TERMS = 12;

/**
 * The one way in which a search is written in an address: without control characters and doubled spaces, and not too long. Cleaning
 * twice changes nothing.
 */
export function cleanQuery(value: string): string {
  const plain = value
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim();
  return [...plain].slice(0, LONGEST_QUERY).join('').trim();
}

/** Words that say nothing of what is looked for, by language; folded. */
const EMPTY_WORDS: Readonly<Record<LocaleCode, ReadonlySet<string>>> = {
  en: new Set(
    'a about after am an and any are as at be been before being between but by can could did do does doing down during for from get had has have how i if im in into is it its ive just me my of off on or our out over please really should so some such than that the their them then there these they this through to under up very was we were what when where which while who why will with without would you your'.split(
      ' ',
    ),
  ),
  es: new Set(
    'a al antes como con cual cuando de del desde despues donde durante el ella en entre es esta este estoy ha hacia hasta he hay la las le lo los me mi mis muy o para pero por porque puede que se si sin sobre su sus te tengo tiene un una unas unos y yo'.split(
      ' ',
    ),
  ),
  'zh-hans': new Set(['的', '了', '吗', '我', '是']),
};

export interface ParsedQuery {
  /** As it was typed, cleaned. */
  readonly text: string;
  /** What is looked for, each word once. */
  readonly terms: readonly string[];
}

/** @param text what `cleanQuery()` made */
export function parseQuery(text: string, locale: LocaleCode): ParsedQuery {
  const all = queryTerms(text);
  const telling = all.filter((term) => !EMPTY_WORDS[locale].has(term));
  return { text, terms: (telling.length > 0 ? telling : all).slice(0, MAXIMUM_TERMS) };
}

/** One letter finds everything and nothing; one Chinese character is a word. */
export function isLongEnough({ terms }: ParsedQuery): boolean {
  return terms.some((term) => isHan(term) || term.length > 1);
}
