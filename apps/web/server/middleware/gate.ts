/** What a request from outside may ask for at all, before anything is rendered. */
export default defineEventHandler((event) => {
  // Nuxt asks itself for Markdown pages this way, without a connection; those requests pass.
  if (!event.node.req.socket?.remoteAddress) return;
  // Not from the Host header, which may be anything.
  const { pathname, search } = new URL(event.path, 'http://site');
  if (/^\/__nuxt_content(\/|$)/i.test(pathname)) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  if (!['GET', 'HEAD'].includes(event.method)) {
    setResponseHeader(event, 'allow', 'GET, HEAD');
    throw createError({ statusCode: 405, statusMessage: 'Method Not Allowed' });
  }
  // One address for each page: without the slash at its end.
  if (/^\/[^/\\].*\/$/.test(pathname)) return sendRedirect(event, `${pathname.replace(/\/+$/, '')}${search}`, 301);
});
