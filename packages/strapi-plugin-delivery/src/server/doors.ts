import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Delivery } from './delivery.ts';
import { answerEventsRequest } from './read/events-door.ts';

/**
 * Puts the addresses for machines in front of everything else of Strapi's, so that they cost no session and no query of an
 * account.
 */
export function openDoors(strapi: Core.Strapi, delivery: Delivery): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    if (ctx.path !== '/delivery/events') return next();
    return answerEventsRequest(ctx, {
      token: delivery.settings.token,
      reader: delivery.reader,
      readers: delivery.readers,
      bell: delivery.bell,
      isClosing: () => delivery.isClosing,
      log: strapi.log,
    });
  });
}
