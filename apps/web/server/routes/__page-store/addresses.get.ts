import { listAddresses } from '../../utils/list-addresses';

/** For the page store: the addresses that should be ready before anybody asks. Visitors cannot reach it. */
export default defineEventHandler(async (event) => {
  const entries = await listAddresses(event);
  return ['/sitemap.xml', '/robots.txt', ...entries.map(({ path }) => path)];
});
