/** While the content is a demonstration each page also says noindex; crawling is allowed so that they can read it. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'content-type', 'text/plain; charset=utf-8');
  return 'User-agent: *\nAllow: /\n';
});
