import {
  DEFAULT_LOCALE,
  indexPathOf,
  localizePath,
  pathOf,
  toCmsLocale,
  type Addressable,
  type CmsLocaleCode,
  type LocaleCode,
  type RoutableName,
} from '@meridian/content-model';

export interface SiteLocale {
  /** As in the address. */
  code: LocaleCode;
  /** As the CMS and `lang` have it. */
  cmsCode: CmsLocaleCode;
  /** `lang` of what is in the default language on every page, such as titles of publications; undefined where the page is too. */
  originalLang: LocaleCode | undefined;
  /** `lang` of texts that came in another language than the page's, since nobody has translated them yet. */
  langOf(entry: { locale: string | null } | null | undefined): string | undefined;
  /** Address of an entry in this language. @throws when it has no slug. */
  pathOf(name: RoutableName, entry: Addressable): string;
  /** Address of an entry in the default language, for what exists only there. @throws when it has no slug. */
  originalPathOf(name: RoutableName, entry: Addressable): string;
  /** Address of a list in this language. */
  indexPathOf(name: RoutableName): string;
  /** A fixed address in this language. */
  localize(path: string): string;
  /** A fixed address in another language. */
  localizeTo(path: string, code: LocaleCode): string;
}

/** The language of the page that is being rendered, and addresses within it. */
export function useSiteLocale(): SiteLocale {
  const code = useI18n().locale.value;
  return {
    code,
    cmsCode: toCmsLocale(code),
    originalLang: code === DEFAULT_LOCALE ? undefined : DEFAULT_LOCALE,
    langOf: (entry) => (entry?.locale && entry.locale !== toCmsLocale(code) ? entry.locale : undefined),
    pathOf: (name, entry) => pathOf(name, entry, code),
    originalPathOf: (name, entry) => pathOf(name, entry),
    indexPathOf: (name) => indexPathOf(name, code),
    localize: (path) => localizePath(path, code),
    localizeTo: localizePath,
  };
}
