import { queryCollection } from '@nuxt/content/server';
import { isCmsError } from '#shared/cms-error';
import { readSitemap, renderSitemap } from '../utils/sitemap';

/** Every address that search engines may visit. */
export default defineEventHandler(async (event) => {
  const about = await queryCollection(event, 'about').select('path').all();
  const entries = await readSitemap(
    event.context.cms,
    about.map(({ path }) => path),
  ).catch((error: unknown) => {
    if (!isCmsError(error)) throw error;
    throw createError({ statusCode: error.statusCode, cause: error });
  });
  setResponseHeader(event, 'content-type', 'application/xml; charset=utf-8');
  return renderSitemap(entries, useRuntimeConfig(event).siteUrl);
});
