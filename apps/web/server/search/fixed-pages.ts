import { LOCALES, localizePath, splitLocale, type LocaleCode } from '@meridian/content-model';
import type { SearchDocument } from '#shared/search';
import { FIXED_PAGES_PATH, type FixedPage } from './fixed-page';

/** For editors: it would stand among what patients look for, such as "open" or "address". */
const HANDBOOK = '/about/handbook';

/**
 * The fixed pages of the repository that are for patients, by language. They change with the build only.
 * @param fetchPath asks this site itself
 */
export async function readFixedPages(
  fetchPath: (path: string) => Promise<Response>,
): Promise<Partial<Record<LocaleCode, SearchDocument[]>>> {
  const response = await fetchPath(FIXED_PAGES_PATH);
  if (!response.ok) throw new Error(`the list of fixed pages was answered with ${response.status}`);
  // Our own route, which says that it gives this.
  const pages = ((await response.json()) as FixedPage[]).filter(({ path }) => !splitLocale(path).path.startsWith(HANDBOOK));
  return Object.fromEntries(LOCALES.map(({ code }) => [code, pages.filter(({ path }) => localeOf(path) === code).map(toDocument)]));
}

/** Addresses of the default language have no prefix. */
function localeOf(path: string): LocaleCode {
  const prefixed = LOCALES.find(({ code }) => localizePath('/', code) !== '/' && path.startsWith(`${localizePath('/', code)}/`));
  return prefixed?.code ?? LOCALES[0].code;
}

/** The same page has the same id in every language. */
function toDocument({ path, title, description, parts }: FixedPage): SearchDocument {
  return {
    type: 'page',
    documentId: path.replace(/^.*?\/about\//, ''),
    path,
    title,
    subtitle: '',
    words: [],
    answer: description,
    parts,
  };
}
