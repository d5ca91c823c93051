import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

const SUPER_ADMIN = 'strapi-super-admin';

interface UserWrite {
  params: { data?: { roles?: unknown } };
}

/**
 * Nobody becomes super administrator: that role could change the schema, read the tokens, and cannot be taken away again.
 * Strapi lets whoever may edit accounts give any role, so this stands at the database, before every write of an account.
 */
export function forbidSuperAdmin(strapi: Core.Strapi): void {
  const refuse = async ({ params }: UserWrite) => {
    const ids = roleIds(params.data?.roles);
    if (!ids.length) return;
    const role = await strapi.db.query('admin::role').findOne({ where: { code: SUPER_ADMIN } });
    if (role && ids.includes(String(role.id))) {
      throw new errors.ValidationError('Nobody can be super administrator here. Give the role Owner instead.');
    }
  };
  strapi.db.lifecycles.subscribe({ models: ['admin::user'], beforeCreate: refuse, beforeUpdate: refuse });
}

/** Takes the role from whoever has it, for example from a database of before this rule. */
export async function removeSuperAdmins(strapi: Core.Strapi): Promise<void> {
  const users = strapi.db.query('admin::user');
  const holders = await users.findMany({ where: { roles: { code: SUPER_ADMIN } }, populate: { roles: true } });
  for (const { id, email, roles } of holders) {
    const others = roles.filter(({ code }: { code: string }) => code !== SUPER_ADMIN).map((role: { id: number }) => role.id);
    await users.update({ where: { id }, data: { roles: others, ...(others.length ? {} : { isActive: false }) } });
    strapi.log.warn(`${email} was super administrator; the role was taken away${others.length ? '' : ' and the account blocked'}.`);
  }
}

/** Strapi writes relations as ids, as objects with an id, or as `{ connect }` and `{ set }` of one or many of these. */
function roleIds(roles: unknown): string[] {
  if (typeof roles === 'number' || typeof roles === 'string') return [String(roles)];
  if (Array.isArray(roles)) return roles.flatMap(roleIds);
  if (typeof roles !== 'object' || roles === null) return [];
  if ('id' in roles) return roleIds(roles.id);
  const { connect, set } = roles as { connect?: unknown; set?: unknown };
  return [connect, set].flatMap(roleIds);
}
