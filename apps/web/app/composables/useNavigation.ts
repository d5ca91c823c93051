import { SiteNavigationDocument, type SiteNavigationQuery } from '@meridian/content-schema';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';

/**
 * The menus that editors made, in the language of the page; null while there are none. A page that asks twice asks the CMS once.
 * On an error page, menus that cannot be read are none: the page has an error to tell already.
 * @throws 503 or 502 as `useContent()` does
 */
export async function useNavigation(): Promise<SiteNavigationQuery['navigation']> {
  const isErrorPage = Boolean(useError().value);
  try {
    return (await useContent(SiteNavigationDocument, { locale: useSiteLocale().cmsCode })).navigation;
  } catch (error) {
    if (isErrorPage) return null;
    throw error;
  }
}

/** Asks for the menus while the page's own content is on its way. The frame awaits the same answer, and meets its error. */
export function prepareNavigation(): void {
  useNavigation().catch(() => undefined);
}
