import { DEFAULT_LOCALE, LOCALES, type CmsLocaleCode, type LocaleCode } from './locales.ts';

export interface Alternate {
  /** A language as `hreflang` has it, or `x-default` for readers of any other. */
  hreflang: CmsLocaleCode | 'x-default';
  path: string;
}

/**
 * The addresses of one page in the languages in which it exists, as search engines want them: each version names all of them, itself too.
 * Empty for a page in one language only. @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternatesOf(paths: Readonly<Partial<Record<LocaleCode, string>>>): Alternate[] {
  const versions = LOCALES.flatMap(({ code, cmsCode }) => {
    const path = paths[code];
    return path === undefined ? [] : [{ hreflang: cmsCode, path }];
  });
  if (versions.length < 2) return [];
  const original = paths[DEFAULT_LOCALE];
  return original === undefined ? versions : [...versions, { hreflang: 'x-default', path: original }];
}

/** The language of an address, and the address without it: `/es/faqs` is `/faqs` in `es`. */
export function splitLocale(path: string): { code: LocaleCode; path: string } {
  for (const { code } of LOCALES) {
    if (code === DEFAULT_LOCALE) continue;
    if (path === `/${code}`) return { code, path: '/' };
    if (path.startsWith(`/${code}/`)) return { code, path: path.slice(code.length + 1) };
  }
  return { code: DEFAULT_LOCALE, path };
}
