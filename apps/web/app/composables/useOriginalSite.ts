import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { SiteFramePageDocument, type SiteFramePageQuery } from '@meridian/content-schema';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';

/**
 * The site in the default language, for a page of another one to which nobody has translated it yet: its notices hold for every language.
 * On a page of the default language there is nothing to add; on an error page, neither is there what cannot be read.
 * @throws 503 or 502 as `useContent()` does
 */
export async function useOriginalSite(): Promise<SiteFramePageQuery['site']> {
  if (useSiteLocale().code === DEFAULT_LOCALE) return null;
  const isErrorPage = Boolean(useError().value);
  try {
    return (await useContent(SiteFramePageDocument, { locale: toCmsLocale(DEFAULT_LOCALE) })).site;
  } catch (error) {
    if (isErrorPage) return null;
    throw error;
  }
}
