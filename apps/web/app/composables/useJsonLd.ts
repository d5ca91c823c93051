import { DEFAULT_LOCALE, toCmsLocale, type Addressable, type RoutableName } from '@meridian/content-model';
import { usePageLanguages } from './usePageLanguages';
import { useSiteLocale } from './useSiteLocale';

/** What structured data has to know of where it stands. */
export interface JsonLdContext {
  /** Canonical address of the page. */
  pageUrl: string;
  /** Canonical address of the site's first page in the default language: things of the site as a whole are named after it. */
  siteUrl: string;
  /** Language of the page. @see RFC 5646 */
  language: string;
  /** Absolute address of a path within the site. */
  toUrl(path: string): string;
  /** Absolute address of an entry; undefined when it has no page. */
  urlOf(name: RoutableName, entry: Addressable): string | undefined;
}

/** For the `toXJsonLd()` functions beside the components. `path`: the page's canonical one, if that is not simply the address. */
export function useJsonLd(path?: string): JsonLdContext {
  const { siteUrl } = useRuntimeConfig();
  const { cmsCode, pathOf } = useSiteLocale();
  const { paths, translation } = usePageLanguages().value;
  // Shown in place of a translation, the original has its own address and language.
  const original = translation === 'missing' ? paths[DEFAULT_LOCALE] : undefined;
  const toUrl = (to: string) => new URL(to, siteUrl).href;
  return {
    pageUrl: toUrl(original ?? path ?? useRoute().path),
    siteUrl: toUrl('/'),
    language: original === undefined ? cmsCode : toCmsLocale(DEFAULT_LOCALE),
    toUrl,
    urlOf: (name, entry) => (entry.slug ? toUrl(pathOf(name, entry)) : undefined),
  };
}
