import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listStaff, makeLink, type Maker } from './links';
import { governResets } from './resets';

/** Whoever may change accounts: the owners. */
const POLICIES = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: ['admin::users.update'] } }];

/** Lets owners help colleagues who forgot their password, without mail: a link that works once. */
export function openPasswordLinks(strapi: Core.Strapi): void {
  governResets(strapi);
  const route = (method: 'GET' | 'POST', path: string, answer: (ctx: Context) => Promise<unknown>) => ({
    method,
    path,
    handler: async (ctx: Context) => {
      ctx.body = await answer(ctx);
    },
    info: { type: 'admin' },
    config: { policies: POLICIES },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/password-links',
    routes: [
      route('GET', '/', async (ctx) => ({ staff: await listStaff(strapi, makerOf(ctx)) })),
      route('POST', '/:id', (ctx) => makeLink(strapi, makerOf(ctx), accountId(ctx.params.id))),
    ],
  });
}

function makerOf(ctx: Context): Maker {
  return ctx.state.user;
}

/** @throws {ValidationError} for what is no id, which the database would answer with an error of its own */
function accountId(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new errors.ValidationError('Name the account by its number.');
  return Number(text);
}
