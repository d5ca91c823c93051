import { listAddresses } from '../utils/list-addresses';
import { renderSitemap } from '../utils/render-sitemap';

/** Every address that search engines may visit. The gate lets through `part` only as a number. */
export default defineEventHandler(async (event) => {
  const { part } = getQuery(event);
  const entries = await listAddresses(event);
  const xml = renderSitemap(entries, part === undefined ? undefined : Number(part), { siteUrl: useRuntimeConfig(event).siteUrl });
  if (xml === undefined) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  setResponseHeader(event, 'content-type', 'application/xml; charset=utf-8');
  return xml;
});
