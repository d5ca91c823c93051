import { LOCALES, localizePath } from '@meridian/content-model';
import { FEED_PATH } from '../../utils/render-feed';
import { listAddresses } from '../../utils/list-addresses';

/** For the page store: the addresses that should be ready before anybody asks. Visitors cannot reach it. */
export default defineEventHandler(async (event) => {
  const entries = await listAddresses(event);
  const feeds = LOCALES.map(({ code }) => localizePath(FEED_PATH, code));
  return ['/sitemap.xml', '/robots.txt', ...feeds, ...entries.map(({ path }) => path)];
});
