import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { readFragment, SiteFrameFragmentDoc, SiteFramePageDocument } from '@meridian/content-schema';
import { isCmsError } from '#shared/cms-error';

/** For a home screen: the clinic's name and the site's icons and colours. @see https://www.w3.org/TR/appmanifest/ */
export default defineEventHandler(async (event) => {
  const locale = toCmsLocale(DEFAULT_LOCALE);
  const { site } = await event.context.cms.query(SiteFramePageDocument, { locale }).catch((error: unknown) => {
    throw isCmsError(error) ? createError({ statusCode: error.statusCode, cause: error }) : error;
  });
  const name = readFragment(SiteFrameFragmentDoc, site)?.clinicName ?? undefined;
  setResponseHeader(event, 'content-type', 'application/manifest+json; charset=utf-8');
  return JSON.stringify({
    ...(name ? { name } : {}),
    lang: locale,
    start_url: '/',
    // A page among others, not an app: the browser's own buttons stay.
    display: 'browser',
    background_color: '#fbf7ef',
    theme_color: '#1f5b4e',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  });
});
