import {
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
  /** Address of an entry in this language. @throws when it has no slug. */
  pathOf(name: RoutableName, entry: Addressable): string;
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
    pathOf: (name, entry) => pathOf(name, entry, code),
    indexPathOf: (name) => indexPathOf(name, code),
    localize: (path) => localizePath(path, code),
    localizeTo: localizePath,
  };
}
