import type { Core } from '@strapi/strapi';
import { isSiteToken } from '../graphql/site-token';
import { refuseGraphql } from '../graphql/refusal';

/**
 * Closes every door of the content API but one: GraphQL, for the holder of the site's token.
 * It runs before authentication, so that a stranger's request costs no query.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const restPrefix = String(strapi.config.get('api.rest.prefix', '/api'));
  return async (ctx, next) => {
    if (isUnder(restPrefix, ctx.path)) {
      ctx.status = 404;
      ctx.body = { data: null, error: { status: 404, name: 'NotFoundError', message: 'There is no REST content API here.' } };
      return;
    }
    if (isUnder('/graphql', ctx.path) && !isSiteToken(ctx.get('authorization'))) {
      refuseGraphql(ctx, 401, 'Only the site may read content, with its token (SITE_TOKEN).');
      return;
    }
    await next();
  };
};

/** The router ignores case and a doubled or trailing slash, so this does too. */
function isUnder(prefix: string, path: string): boolean {
  const plain = decodeLoosely(path)
    .toLowerCase()
    .replace(/\/{2,}/g, '/');
  return plain === prefix || plain.startsWith(`${prefix}/`);
}

function decodeLoosely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not valid percent-encoding: the router will not decode it either.
    return path;
  }
}
