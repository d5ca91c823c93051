import type { AboutCollectionItem } from '@nuxt/content';
import { DEFAULT_LOCALE, LOCALES } from '@meridian/content-model';
import { aboutAddress } from '#shared/about-address';
import { hasUnchecked, usePageLanguages } from './usePageLanguages';
import { useSiteLocale } from './useSiteLocale';

/** A fixed page of the repository in the language of the address, or in the default language where it has not been translated. */
export async function useAboutPage(slug: string): Promise<{ page: AboutCollectionItem; isOriginal: boolean } | undefined> {
  const { code } = useSiteLocale();
  const languages = usePageLanguages();
  const versions = await queryCollection('about')
    .where(
      'path',
      'IN',
      LOCALES.map((locale) => `/${locale.code}/about/${slug}`),
    )
    .all();
  const find = (language: string) => versions.find(({ path }) => path === `/${language}/about/${slug}`);
  const translated = find(code);
  const page = translated ?? find(DEFAULT_LOCALE);
  if (!page) return undefined;
  const unchecked = hasUnchecked(code, [page]) ? 'unchecked' : 'none-needed';
  languages.value = {
    paths: Object.fromEntries(
      LOCALES.flatMap((locale) => (find(locale.code) ? [[locale.code, aboutAddress(`/${locale.code}/about/${slug}`)]] : [])),
    ),
    translation: translated ? unchecked : 'missing',
  };
  return { page, isOriginal: !translated };
}
