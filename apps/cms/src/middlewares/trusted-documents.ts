import type { Core } from '@strapi/strapi';
import bodyParser from 'koa-bodyparser';
import { refuseGraphql } from '../graphql/refusal';
import { findTrustedDocument, parseTrustedRequest } from '../graphql/trusted-documents';

// Strapi's own body middleware leaves this endpoint to the GraphQL plugin, which comes too late for a check.
const parseBody = bodyParser({ enableTypes: ['json'], jsonLimit: '64kb' });

/**
 * Runs only documents that the site was built with. The request names one by its hash; this middleware
 * puts the document in its place. A token alone could read drafts: this list is what prevents it.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (!/^\/graphql\/?$/i.test(ctx.path)) return next();
  if (ctx.method !== 'POST') return refuseGraphql(ctx, 405, 'Send a POST request.');
  await parseBody(ctx, async () => {});
  const request = parseTrustedRequest(ctx.request.body);
  if (!request) {
    return refuseGraphql(ctx, 403, 'Send only the hash of a trusted document and its variables; free queries are not run.');
  }
  const document = findTrustedDocument(request.hash);
  if (!document) {
    return refuseGraphql(ctx, 403, `No trusted document has the hash ${request.hash}. Build CMS and site from the same version.`);
  }
  ctx.state.trustedDocument = document;
  ctx.request.body = { query: document, variables: request.variables };
  return next();
};
