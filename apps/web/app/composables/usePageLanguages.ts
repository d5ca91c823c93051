import { DEFAULT_LOCALE, LOCALES, localizePath, type LocaleCode } from '@meridian/content-model';
import type { Ref } from 'vue';
import { useSiteLocale } from './useSiteLocale';

/** Address of a page in each language in which it exists. */
export type PagePaths = Partial<Record<LocaleCode, string>>;

export interface PageLanguages {
  paths: PagePaths;
  /**
   * `unchecked`: nobody who can judge it clinically has compared it with the original. `missing`: the original is shown instead.
   * `as-site`: the page has no text of its own, and is as far checked as the words of the site.
   */
  translation: 'none-needed' | 'as-site' | 'unchecked' | 'missing';
}

/**
 * The languages of the page that is being rendered. Until a page says otherwise, it is at the same address in all of them, as lists
 * are. Call it before the first `await`.
 */
export function usePageLanguages(): Ref<PageLanguages> {
  const { path } = useRoute();
  const { code } = useSiteLocale();
  return useState('page-languages', () => {
    const plain = code === DEFAULT_LOCALE ? path : path.slice(`/${code}`.length) || '/';
    const paths = Object.fromEntries(LOCALES.map((locale) => [locale.code, localizePath(plain, locale.code)]));
    return { paths, translation: 'as-site' };
  });
}

/** For pages that show several entries whole: says so where nobody has checked a translation among them. */
export function useUncheckedNotice(entries: readonly Checkable[]): void {
  const languages = usePageLanguages();
  if (hasUnchecked(useSiteLocale().code, entries)) languages.value = { ...languages.value, translation: 'unchecked' };
}

type Checkable = { isTranslationChecked?: boolean | null } | null | undefined;

/** Whether somebody has to be told that no clinician has checked some of these: they are translations, and not all are marked as checked. */
export function hasUnchecked(code: LocaleCode, entries: readonly Checkable[]): boolean {
  return code !== DEFAULT_LOCALE && entries.some((entry) => entry && entry.isTranslationChecked !== true);
}
