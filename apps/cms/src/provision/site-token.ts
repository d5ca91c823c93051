import { READABLE_TYPES, uidOf } from '@meridian/content-model';
import type { Core, UID } from '@strapi/strapi';
import { readSecret } from '../settings/secrets';

const TOKEN_NAME = 'Site (read-only)';

/**
 * Makes sure that the token in SITE_TOKEN may read every content type of ours, and that there is no other token:
 * the site is the only reader. A changed SITE_TOKEN replaces the old one.
 */
export async function provisionSiteToken(strapi: Core.Strapi): Promise<void> {
  const token = readSecret('SITE_TOKEN');
  const tokenService = strapi.service('admin::api-token-content-api');
  const accessKey: string = tokenService.hash(token);
  const actions = readableActions(strapi);
  const tokens = strapi.db.query('admin::api-token');
  const existing = await tokens.findMany({ populate: { permissions: true } });
  const valid = existing.find((candidate) => candidate.accessKey === accessKey && sameActions(candidate.permissions, actions));
  // Strapi makes two tokens of its own at the first start, one of them with full access.
  for (const { id } of existing.filter((candidate) => candidate !== valid)) await tokenService.revoke(id);
  if (valid) return;
  const created = await tokens.create({
    data: {
      name: TOKEN_NAME,
      description: 'Made at start from SITE_TOKEN. The public site reads with it.',
      type: 'custom',
      kind: 'content-api',
      lifespan: null,
      accessKey,
    },
  });
  const permissions = strapi.db.query('admin::api-token-permission');
  await Promise.all(actions.map((action) => permissions.create({ data: { action, token: created.id } })));
}

/** What the registry says the site may read. A type that exists but is not in it stays closed. */
function readableActions(strapi: Core.Strapi): string[] {
  return READABLE_TYPES.map(uidOf)
    .filter((uid) => uid in strapi.contentTypes)
    .flatMap((uid) =>
      strapi.contentType(uid as UID.ContentType).kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`],
    );
}

function sameActions(permissions: { action: string }[] | undefined, actions: string[]): boolean {
  const granted = new Set(permissions?.map(({ action }) => action));
  return granted.size === actions.length && actions.every((action) => granted.has(action));
}
