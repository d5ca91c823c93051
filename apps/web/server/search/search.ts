import { DEFAULT_LOCALE, type LocaleCode } from '@meridian/content-model';
import type { SearchAnswer, SearchWish } from '#shared/search';
import { answerSearch } from './answer';
import { nearest } from './locale-index';
import { isLongEnough, parseQuery } from './query';
import { isCrisis } from './safety';
import type { SearchIndex } from './search-index';

export interface Suggestion {
  readonly title: string;
  readonly path: string;
}

/** Suggestions while somebody types, and near matches of an address: more would be read by nobody. */
const FEW = 6;

/** What pages and routes may ask search for. */
export class Search {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /**
   * @param query what `cleanQuery()` made
   * @throws {SearchNotReadyError}
   */
  async answer(query: string, code: LocaleCode, wish: SearchWish): Promise<SearchAnswer> {
    const [language, original] = await Promise.all([
      this.#index.current(code),
      code === DEFAULT_LOCALE ? undefined : this.#index.current(DEFAULT_LOCALE),
    ]);
    return answerSearch(query, wish, language, original);
  }

  /** Whether somebody may be about to come to harm. Known before any page is. */
  isCrisis(query: string): boolean {
    return isCrisis(query);
  }

  /** Pages whose names begin as what is being typed. Empty while nothing is known. */
  suggest(query: string, code: LocaleCode): Suggestion[] {
    const parsed = parseQuery(query, code);
    if (!isLongEnough(parsed)) return [];
    // The guide and the glossary can have the same name: the one that fits best leads to the other.
    const byTitle = new Map<string, Suggestion>();
    for (const { title, path } of this.#index.peek(code).index.suggest(parsed, 2 * FEW)) {
      if (!byTitle.has(title)) byTitle.set(title, { title, path });
    }
    return [...byTitle.values()].slice(0, FEW);
  }

  /**
   * Pages whose names resemble an address that does not exist: `/conditions/siatica`. If this language has none, what resembles it in the
   * default language, in translation where there is one.
   */
  nearMatches(path: string, code: LocaleCode): Suggestion[] {
    const { index } = this.#index.peek(code);
    const own = nearest(index, path, FEW);
    const isOriginal = own.length === 0 && code !== DEFAULT_LOCALE;
    const originals = isOriginal ? nearest(this.#index.peek(DEFAULT_LOCALE).index, path, FEW) : [];
    const found = [...own, ...originals.map((document) => index.get(document.type, document.documentId) ?? document)];
    return found.map(({ title, path: address }) => ({ title, path: address }));
  }

  /** What a kept page depends on that shows near matches. */
  tagsFor(code: LocaleCode): string[] {
    return [code, DEFAULT_LOCALE].flatMap((one) => this.#index.peek(one).listTags);
  }
}
