import { listAddresses } from '../utils/list-addresses';
import { renderSitemap } from '../utils/sitemap';

/** Every address that search engines may visit. */
export default defineEventHandler(async (event) => {
  const entries = await listAddresses(event);
  setResponseHeader(event, 'content-type', 'application/xml; charset=utf-8');
  return renderSitemap(entries, useRuntimeConfig(event).siteUrl);
});
