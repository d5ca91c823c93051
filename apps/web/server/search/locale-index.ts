import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { LocaleCode } from '@meridian/content-model';
import type { SearchDocument, SearchType } from '#shared/search';
import { foldWord, isHan, queryTerms, tokensOf } from './text';
import { parseQuery, type ParsedQuery } from './query';
import { matchLayWords, type LayWords } from './lay-words';
import { Vocabulary } from './vocabulary';

/** One document that was found, and by which words of its own. */
export interface Found {
  readonly document: SearchDocument;
  readonly score: number;
  readonly terms: ReadonlySet<string>;
  /** How many of the words that were searched for it has. */
  readonly matched: number;
}

export interface FoundAll {
  readonly found: readonly Found[];
  /** Medical words that were searched for beside what was typed. */
  readonly alsoSearched: readonly string[];
  /** Only some of the words were found. */
  readonly isLoose: boolean;
}

/** What is worth more: a name before an answer before the text. */
const BOOST = { title: 8, words: 6, subtitle: 4, answer: 2, text: 1 } as const;
/** Whole guides before single questions and words, when both fit as well. */
const WORTH: Readonly<Record<SearchType, number>> = {
  condition: 1.5,
  guide: 1.1,
  treatment: 1.2,
  'treatment-comparison': 1,
  practitioner: 1.1,
  location: 1,
  faq: 1,
  'glossary-term': 0.9,
  page: 0.8,
};
/** Words of one search that are looked for in the texts. */
const MAXIMUM_TERMS = 6;
/** Text of one document that is searched. Characters. */
const MAXIMUM_TEXT = 40_000;

const keyOf = ({ type, documentId }: Pick<SearchDocument, 'type' | 'documentId'>) => `${type}:${documentId}`;

/** Everything that search finds in one language. */
export class LocaleIndex {
  readonly #locale: LocaleCode;
  readonly #documents = new Map<string, SearchDocument>();
  readonly #layWords = new Map<string, LayWords>();
  readonly #vocabulary = new Vocabulary();
  readonly #mini = new MiniSearch<Record<keyof typeof BOOST | 'key', string>>({
    idField: 'key',
    fields: Object.keys(BOOST),
    // Once for the texts; what is searched for is taken apart by parseQuery().
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: (text) => [text] },
  });

  constructor(locale: LocaleCode) {
    this.#locale = locale;
  }

  get size(): number {
    return this.#documents.size;
  }

  get documents(): IterableIterator<SearchDocument> {
    return this.#documents.values();
  }

  get(type: SearchType, documentId: string): SearchDocument | undefined {
    return this.#documents.get(keyOf({ type, documentId }));
  }

  has(type: SearchType, documentId: string): boolean {
    return this.#documents.has(keyOf({ type, documentId }));
  }

  put(document: SearchDocument): void {
    const key = keyOf(document);
    this.remove(document.type, document.documentId);
    this.#documents.set(key, document);
    this.#vocabulary.add(termsIn(document));
    if (document.type === 'glossary-term') this.#layWords.set(key, this.#layWordsOf(document));
    this.#mini.add({ key, ...fieldsOf(document) });
  }

  remove(type: SearchType, documentId: string): void {
    const key = keyOf({ type, documentId });
    const document = this.#documents.get(key);
    if (!document) return;
    this.#documents.delete(key);
    this.#vocabulary.remove(termsIn(document));
    this.#layWords.delete(key);
    this.#mini.discard(key);
  }

  /** Best first. All words, or if nothing has them all, some. `isExact` lets no typing mistake pass: for words of another language. */
  find(query: ParsedQuery, { isExact = false } = {}): FoundAll {
    const alsoSearched = matchLayWords(query.terms, this.#layWords.values());
    // The rarest say most, and the work for one search stays small.
    const terms = this.#vocabulary.rarest(query.terms, MAXIMUM_TERMS);
    const all = this.#search(terms, alsoSearched, 'AND', isExact);
    if (all.length > 0 || terms.length < 2) return { found: all, alsoSearched, isLoose: false };
    // One word of many says little of what was meant.
    const least = Math.ceil(terms.length / 2);
    const some = this.#search(terms, [], 'OR', isExact).filter(({ matched }) => matched >= least);
    return { found: some, alsoSearched, isLoose: true };
  }

  /** Documents whose names begin as what is being typed, best first. */
  suggest(query: ParsedQuery, limit: number): SearchDocument[] {
    const fields: (keyof typeof BOOST)[] = ['title', 'words', 'subtitle'];
    const results = this.#mini.search({ combineWith: 'AND', queries: [...query.terms] }, { ...this.#options(), fields });
    return results.slice(0, limit).flatMap(({ id }) => this.#documents.get(String(id)) ?? []);
  }

  #layWordsOf({ title, words }: SearchDocument): LayWords {
    return { term: title, phrases: words.map((word) => parseQuery(word, this.#locale).terms) };
  }

  #search(terms: readonly string[], alsoSearched: readonly string[], combineWith: 'AND' | 'OR', isExact: boolean): Found[] {
    const formsByTerm = terms.map((term) => [term, this.#formsOf(term)] as const);
    const typed: Query = { combineWith, queries: formsByTerm.map(([, forms]) => forms) };
    const termOf = new Map(
      formsByTerm.flatMap(([term, forms]) => (typeof forms === 'string' ? [] : forms.queries.map((form) => [form, term]))),
    );
    const further = alsoSearched.map((name): Query => ({
      combineWith: 'AND',
      queries: queryTerms(name),
      fields: ['title', 'words', 'answer'],
    }));
    return this.#mini
      .search({ combineWith: 'OR', queries: [typed, ...further] }, { ...this.#options(), ...(isExact ? { fuzzy: false } : {}) })
      .flatMap((result) => this.#toFound(result, termOf));
  }

  /** Of a word that is somewhere its forms; another one may be a beginning, or a mistake. */
  #formsOf(term: string): string | { combineWith: 'OR'; prefix: false; queries: string[] } {
    if (isHan(term) || !this.#vocabulary.has(term)) return term;
    return { combineWith: 'OR', prefix: false, queries: this.#vocabulary.formsOf(term) };
  }

  #options() {
    return {
      prefix: (term: string) => !isHan(term) && term.length > 2,
      // A typing mistake is looked for only in a word that nothing has.
      fuzzy: (term: string) => (isHan(term) || term.length < 4 || this.#vocabulary.has(term) ? false : 0.25),
      maxFuzzy: 2,
      boostDocument: (key: string) => WORTH[this.#documents.get(key)?.type ?? 'page'],
    };
  }

  #toFound({ id, score, terms, queryTerms: searched }: SearchResult, termOf: ReadonlyMap<string, string>): Found[] {
    const document = this.#documents.get(String(id));
    const matched = new Set(searched.map((form) => termOf.get(form) ?? form)).size;
    return document ? [{ document, score, terms: new Set(terms), matched }] : [];
  }
}

function fieldsOf({ title, words, subtitle, answer, parts }: SearchDocument): Record<keyof typeof BOOST, string> {
  const text = parts.map((part) => part.text).join(' ');
  return { title, words: words.join('. '), subtitle, answer, text: text.slice(0, MAXIMUM_TEXT) };
}

function termsIn(document: SearchDocument): Set<string> {
  return new Set(Object.values(fieldsOf(document)).flatMap((text) => tokensOf(text).map(({ term }) => term)));
}

/** Of so many that resemble it the nearest are chosen. */
const CONSIDERED = 50;

/**
 * Documents whose address resembles one that does not exist, best first. The order does not hang on scores, which remember what the index
 * once held: a kept page must be what it would be if it were rendered anew.
 */
export function nearest(index: LocaleIndex, path: string, limit: number): SearchDocument[] {
  const words = foldWord(decodePath(path.split('/').at(-1) ?? '')).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const terms = queryTerms(words).slice(0, 6);
  if (terms.length === 0) return [];
  const query = { text: words, terms };
  const { found } = index.find(query);
  const candidates = found.length > 0 ? found : index.suggest(query, CONSIDERED).map((document) => ({ document, matched: 0 }));
  const farFrom = ({ title }: SearchDocument) => Math.abs(title.length - words.length);
  return candidates
    .toSorted(
      (one, other) =>
        other.matched - one.matched ||
        WORTH[other.document.type] - WORTH[one.document.type] ||
        farFrom(one.document) - farFrom(other.document) ||
        (one.document.path < other.document.path ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ document }) => document);
}

/** Half a character's code stands for nothing. */
function decodePath(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
