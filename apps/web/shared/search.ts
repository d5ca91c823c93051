import type { CmsLocaleCode, RoutableName } from '@meridian/content-model';

/** What a result can be: an entry of a type that search finds, or a fixed page. */
export type SearchType = RoutableName | 'page';

/** A part of a page's text, with the address within the page where it stands. */
export interface SearchPart {
  readonly anchor?: string | undefined;
  readonly text: string;
}

/** What search knows of one page, or of one place on a list. */
export interface SearchDocument {
  readonly type: SearchType;
  readonly documentId: string;
  /** Address on this site, in the document's language. */
  readonly path: string;
  readonly title: string;
  /** The page's name in other words, shown beside the title: the question it answers. */
  readonly subtitle: string;
  /** What patients call it, and where it is felt. */
  readonly words: readonly string[];
  /** The page in two or three sentences. */
  readonly answer: string;
  readonly parts: readonly SearchPart[];
}

/** A piece of a shown text; the ones that were searched for are marked. */
export interface SearchPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface SearchHit {
  readonly path: string;
  readonly title: readonly SearchPiece[];
  readonly subtitle: string;
  /** The sentence that was found, or the first of the answer. */
  readonly excerpt: readonly SearchPiece[];
}

export interface SearchGroup {
  readonly type: SearchType;
  readonly hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  readonly total: number;
}

export interface SearchSign {
  readonly documentId: string;
  readonly sign: string;
  readonly lang: CmsLocaleCode;
  /** The English sign, beside a translation. */
  readonly original?: string | undefined;
}

export interface SearchAnswer {
  /** As it was searched for. */
  readonly query: string;
  /** `short`: too little to search for. */
  readonly state: 'found' | 'none' | 'short';
  /** Signs that need a doctor and that the search may be about; shown before everything else. */
  readonly signs: Readonly<Record<'emergency' | 'urgent', readonly SearchSign[]>>;
  readonly groups: readonly SearchGroup[];
  /** Medical words that were searched for too, since everyday words for them were typed. */
  readonly alsoSearched: readonly string[];
  /** What exists in the default language only. */
  readonly untranslated: readonly SearchHit[];
  /** Whether not every word was found. */
  readonly isLoose: boolean;
}

/** Longer searches are cut: what somebody looks for fits, and the work for one search stays small. Characters. */
export const LONGEST_QUERY = 100;

/** Results of one type on a page of its own. */
export const RESULTS_PAGE_SIZE = 20;

/** Pages of results that can be opened: nobody reads further. */
export const MAXIMUM_RESULT_PAGES = 20;

/** One type only, and which part of its results. */
export interface SearchWish {
  readonly type?: SearchType | undefined;
  /** From 1 on. */
  readonly page: number;
}
