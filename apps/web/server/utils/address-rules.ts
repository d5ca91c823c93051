import { indexPathOf, LOCALES, localizePath } from '@meridian/content-model';
import { MAXIMUM_RESULT_PAGES } from '#shared/search';
import type { AddressRules } from '@meridian/nuxt-page-store/runtime';
import { isLetter } from '../../app/components/condition/condition-letters';
import { isFurtherPage, isRegion } from '../../app/components/condition/index-choice';
import { isFaqTopic } from '../../app/components/faq/faq-topics';
import { isSearchType } from '../../app/components/search/search-types';
import { isChoice, MOST } from '../../app/components/treatment-comparison/treatment-choice';
import { cleanQuery } from '../search/query';

/** A part of something that was too long for one file. */
const isPart = (value: string) => /^[1-9]\d{0,3}$/.test(value);

const isResultPage = (value: string) => /^[1-9]\d?$/.test(value) && Number(value) > 1 && Number(value) <= MAXIMUM_RESULT_PAGES;

/** `Search` in each language. */
const SEARCH_PATHS = LOCALES.map(({ code }) => localizePath('/search', code));
export const SUGGESTIONS_PATH = '/search/suggestions';

type Parameters = ReturnType<AddressRules['parametersOf']>;

/** The query parameters that make pages of their own, by path. */
const PARAMETERS = new Map<string, Parameters>([
  ['/sitemap.xml', { part: isPart }],
  ...LOCALES.flatMap(({ code }): [string, Parameters][] => [
    [indexPathOf('condition', code), { letter: isLetter, page: isFurtherPage, region: isRegion }],
    [indexPathOf('faq', code), { topic: isFaqTopic }],
    // One more than can be compared, so that the page can say so.
    [localizePath('/comparisons/choose', code), { treatment: { isItem: isChoice, most: MOST + 1 } }],
    [localizePath('/search', code), { q: cleanQuery, type: isSearchType, page: isResultPage }],
  ]),
]);
PARAMETERS.set(SUGGESTIONS_PATH, { q: cleanQuery, lang: (value) => LOCALES.some(({ code }) => code === value) });

/** Whether an address is one of search results or suggestions: it is answered anew each time, is not kept, and is not written down. */
export function isSearchAddress(address: string): boolean {
  const [path = '', query] = address.split('?');
  return query !== undefined && (path === SUGGESTIONS_PATH || SEARCH_PATHS.includes(path));
}

export const ADDRESS_RULES: AddressRules = {
  parametersOf: (path) => PARAMETERS.get(path) ?? {},
  // Choices of treatments are as many as there are ways to choose.
  isPassing: (key) => key.includes('/comparisons/choose?'),
  caseSensitive: ['/media/'],
  internal: ['/__'],
  shortened: [...SEARCH_PATHS, SUGGESTIONS_PATH],
};
