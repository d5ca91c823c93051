import type { Core } from '@strapi/strapi';

/** Who may see the page, and who may ask the sites to renew everything. */
export const PERMISSIONS = { read: 'plugin::delivery.read', republish: 'plugin::delivery.republish' } as const;

/** Makes the permissions known, so that roles can be given them. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'See what was published and who has read it', uid: 'read', pluginName: 'delivery' },
    { section: 'plugins', displayName: 'Republish everything', uid: 'republish', pluginName: 'delivery' },
  ]);
}
