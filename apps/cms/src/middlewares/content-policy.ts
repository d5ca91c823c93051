import type { Core } from '@strapi/strapi';

/** The admin: nothing from elsewhere, no remote pictures, no news. styled-components writes its rules into the page. */
const ADMIN_POLICY = [
  "default-src 'self'",
  "base-uri 'self'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "object-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
].join('; ');

/** An uploaded file opened by itself can run nothing, not even as the admin's own page. */
const UPLOAD_POLICY = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

/** What may be served from uploads; anything else was stored before the rules or by another way. */
const SERVABLE = /\.(avif|webp|jpe?g|png|gif|pdf)$/i;

/**
 * Sets the content security policy of every answer. Strapi's own setting is merged with its defaults, which allow every
 * secure origin, so it cannot be used to forbid them.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  const isUpload = /^\/+uploads\//i.test(ctx.path);
  ctx.set('Content-Security-Policy', isUpload ? UPLOAD_POLICY : ADMIN_POLICY);
  if (isUpload && !SERVABLE.test(ctx.path)) {
    ctx.status = 404;
    return;
  }
  if (isUpload && /\.pdf$/i.test(ctx.path)) ctx.set('Content-Disposition', 'attachment');
  await next();
};
