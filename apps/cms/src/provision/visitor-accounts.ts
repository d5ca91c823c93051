import type { Core } from '@strapi/strapi';

/**
 * The site keeps no patient accounts. Takes away what Strapi grants visitors at first start
 * (sign-in, registration, password reset) and whatever was granted since.
 */
export async function closeVisitorAccounts(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('plugin::users-permissions.permission').deleteMany({});
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = await store.get({});
  await store.set({ value: { ...(isRecord(settings) ? settings : {}), allow_register: false } });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
