import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { RedirectLookupDocument } from '@meridian/content-schema';
import { useContent } from './useContent';
import { isSitePath } from '~/utils/site-path';

/**
 * What an address without a page gets: 301 where editors say that it moved, 410 with their reason where it was withdrawn, else 404.
 * Call it at the start of a setup, and what it returns when the page turns out to be missing.
 */
export function useMissingPage(): () => Promise<never> {
  const { path } = useRoute();
  const nuxt = useNuxtApp();
  return async () => {
    const { redirects } = await nuxt.runWithContext(() =>
      useContent(RedirectLookupDocument, { fromPath: path, locale: toCmsLocale(DEFAULT_LOCALE) }),
    );
    const [redirect] = redirects;
    if (redirect?.kind === 'withdrawn') {
      throw createError({ statusCode: 410, statusMessage: 'Gone', message: redirect.reason ?? '' });
    }
    // Only within the site: an editor's typing mistake must not send patients elsewhere.
    if (redirect?.kind === 'moved' && redirect.toPath && redirect.toPath !== path && isSitePath(redirect.toPath)) {
      const { pathname, search, hash } = new URL(redirect.toPath, 'http://site');
      await nuxt.runWithContext(() => navigateTo(`${pathname}${search}${hash}`, { redirectCode: 301 }));
      // Nuxt's own words for: the answer is there, nothing has to be rendered.
      throw new Error('skipping render');
    }
    throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  };
}
