import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { RedirectLookupDocument } from '@meridian/content-schema';
import { useContent } from './useContent';
import { useRedirect } from './useRedirect';
import { useSiteLocale } from './useSiteLocale';
import { present } from '~/utils/present';
import { isSitePath } from '~/utils/site-path';

/**
 * What an address without a page gets: 301 where editors say that it moved, 410 with their reason where it was withdrawn, else 404.
 * Call it at the start of a setup, and what it returns when the page turns out to be missing.
 */
export function useMissingPage(): () => Promise<never> {
  const { path } = useRoute();
  const { cmsCode, originalLang } = useSiteLocale();
  const nuxt = useNuxtApp();
  const redirect = useRedirect();
  return async () => {
    const { redirects } = await nuxt.runWithContext(() =>
      useContent(RedirectLookupDocument, { fromPath: path, locale: toCmsLocale(DEFAULT_LOCALE) }),
    );
    const [found] = redirects;
    if (found?.kind === 'withdrawn') {
      const translated = present(found.localizations).find(({ locale }) => locale === cmsCode)?.reason;
      const data = { reasonLang: translated ? undefined : originalLang };
      throw createError({ statusCode: 410, statusMessage: 'Gone', message: translated ?? found.reason ?? '', data });
    }
    // Only within the site: an editor's typing mistake must not send patients elsewhere.
    if (found?.kind === 'moved' && found.toPath && found.toPath !== path && isSitePath(found.toPath)) {
      const { pathname, search, hash } = new URL(found.toPath, 'http://site');
      return redirect(`${pathname}${search}${hash}`);
    }
    throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  };
}
