import { LOCALES, localizePath } from '@meridian/content-model';
import { queryCollection } from '@nuxt/content/server';
import { createError, type H3Event } from 'h3';
import { aboutAddress } from '#shared/about-address';
import { isCmsError } from '#shared/cms-error';
import { readSitemap, type SitemapEntry } from './sitemap';

/**
 * Every address of the site, from the CMS and from its own Markdown.
 * @throws 502 or 503 when the CMS does not give them
 */
export async function listAddresses(event: H3Event): Promise<SitemapEntry[]> {
  const about = await queryCollection(event, 'about').select('path').all();
  try {
    return await readSitemap(event.context.cms, [
      ...LOCALES.map(({ code }) => localizePath('/about', code)),
      ...about.map(({ path }) => aboutAddress(path)),
    ]);
  } catch (error) {
    if (!isCmsError(error)) throw error;
    throw createError({ statusCode: error.statusCode, cause: error });
  }
}
