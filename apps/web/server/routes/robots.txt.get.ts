/** While the content is a demonstration each page says noindex; crawling stays allowed, so that it can be read there. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'content-type', 'text/plain; charset=utf-8');
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', useRuntimeConfig(event).siteUrl).href}\n`;
});
