import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Delivery } from './delivery.ts';
import { answerAlive, answerReady } from './health.ts';
import { answerEventsRequest, answerLiveReport } from './read/events-door.ts';

/**
 * Puts the addresses for machines in front of everything else of Strapi's, so that they cost no session and no query of an
 * account; and holds back the answer to whoever published something until it is live on the connected readers.
 */
export function openDoors(strapi: Core.Strapi, delivery: Delivery): void {
  const doors: Readonly<Record<string, (ctx: Context) => Promise<void>>> = {
    '/delivery/events': (ctx) => answerEventsRequest(ctx, delivery, strapi.log),
    '/delivery/live': (ctx) => answerLiveReport(ctx, delivery),
    '/healthz': (ctx) => answerAlive(ctx),
    '/readyz': (ctx) => answerReady(ctx, delivery),
  };
  strapi.server.use(async (ctx: Context, next: Next) => {
    const door = Object.hasOwn(doors, ctx.path) ? doors[ctx.path] : undefined;
    if (!door) {
      await next();
      return acknowledge(ctx, delivery);
    }
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Content-Type-Options', 'nosniff');
    delivery.track(new Promise((resolve) => ctx.res.once('close', resolve)));
    return door(ctx);
  });
}

/** Then whoever opens the page after this answer sees what was published, and does not even wait for it. */
async function acknowledge(ctx: Context, { settings, readers }: Delivery): Promise<void> {
  const { deliveryPosition } = ctx.state as { deliveryPosition?: number };
  if (deliveryPosition === undefined || settings.acknowledgeWithin === 0) return;
  await readers.areLive(deliveryPosition, settings.acknowledgeWithin);
}
