import type { InjectionKey } from 'vue';
import type { SplitWords, Word } from '~/utils/words';

export interface ExplainedWord extends Word {
  /** As it is usually written. */
  name: string;
  meaning: string;
  /** Where more is said of it. */
  href: string;
}

/** What a page explains of its words. */
export interface WordExplainer {
  split: SplitWords<ExplainedWord>;
  /** What the page has explained so far; its meanings stand at the end of the page. */
  readonly used: Set<ExplainedWord>;
}

/** Given by a page; without it, prose stands as it is. */
export const WORD_EXPLAINER: InjectionKey<WordExplainer> = Symbol('words that are explained');

/** Given by each part of a page: the words that it has explained. A second use needs no explanation. */
export const WORDS_OF_PART: InjectionKey<Set<ExplainedWord>> = Symbol('words explained in this part');

/** Id of a word's meaning. */
export const meaningId = ({ slug }: Word) => `word-${slug}`;
