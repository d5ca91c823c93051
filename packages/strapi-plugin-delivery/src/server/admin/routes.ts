import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Delivery } from '../delivery.ts';
import { PERMISSIONS } from './permissions.ts';
import { readStatus } from './status.ts';

/** What the admin's page asks for, each behind its permission. */
export function createAdminRoutes(deliveryOf: (strapi: Core.Strapi) => Delivery) {
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/status',
        handler: async (ctx: Context) => {
          ctx.body = await readStatus(strapi, deliveryOf(strapi));
        },
        config: { policies: policiesFor(PERMISSIONS.read) },
      },
      {
        method: 'POST',
        path: '/republish',
        handler: async (ctx: Context) => {
          ctx.body = { position: await deliveryOf(strapi).republishEverything() };
        },
        config: { policies: policiesFor(PERMISSIONS.republish) },
      },
    ],
  });
}

function policiesFor(action: string) {
  return ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }];
}
