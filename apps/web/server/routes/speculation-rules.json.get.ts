/**
 * Which links a browser may fetch when somebody points at them, so that the page is there when they click: this site's own pages.
 * Fetched, not prerendered: a page without scripts is drawn at once, and an old phone keeps its memory.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
const RULES = {
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: ['/media/*', '/search*', '/*/search*', '/*\\?(.+)'] } }] },
      eagerness: 'moderate',
    },
  ],
};

export default defineEventHandler((event) => {
  setResponseHeaders(event, { 'content-type': 'application/speculationrules+json', 'cache-control': 'public, max-age=86400' });
  return JSON.stringify(RULES);
});
