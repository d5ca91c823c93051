import type { SearchPart } from '#shared/search';

/** Where the site tells itself of its fixed pages; visitors cannot reach it. */
export const FIXED_PAGES_PATH = '/__search/fixed-pages';

/** A page from the repository's Markdown, in one language. */
export interface FixedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly parts: readonly SearchPart[];
}
