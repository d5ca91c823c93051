import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { SiteFramePageDocument, type SiteFramePageQuery } from '@meridian/content-schema';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';

/**
 * The site's frame for a page that says that something is not there, in the default language where it has not been translated. Where it
 * cannot be read, the page does without: one failure must not hide another, and `useContent()` has said in the log what went wrong.
 */
export async function useSiteOfError(statusCode: number | undefined): Promise<SiteFramePageQuery['site'] | undefined> {
  const isCmsThere = statusCode === 404 || statusCode === 410;
  if (!isCmsThere) return undefined;
  const { cmsCode } = useSiteLocale();
  const nuxt = useNuxtApp();
  const read = async (locale: string) => (await nuxt.runWithContext(() => useContent(SiteFramePageDocument, { locale }))).site;
  try {
    return (await read(cmsCode)) ?? (await read(toCmsLocale(DEFAULT_LOCALE)));
  } catch {
    return undefined;
  }
}
