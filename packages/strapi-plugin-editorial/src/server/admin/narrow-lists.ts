import type { Core, UID } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import type { Knex } from 'knex';
import { isRecord, textOf } from '../content/values.ts';
import { openOfType, type RecordKind } from '../records/records.ts';
import { readSettings } from '../settings.ts';
import { listOverdue } from './states.ts';

/** States that a list can be narrowed to; the others would need every text to be read. */
const TASKS: readonly RecordKind[] = ['request', 'rejection', 'follow-up', 'unsafe'];

interface Route {
  handler: unknown;
  config?: { middlewares?: Middleware[] };
}

const ours = new WeakSet<Middleware>();

/**
 * Lets the admin's list of a content type be narrowed to a state: `?editorial=overdue`. Strapi's own filters know only fields. It stands
 * behind Strapi's checks of who may list.
 * @throws {Error} if this version of Strapi lists by another route
 */
export function narrowLists(strapi: Core.Strapi): void {
  const routers = strapi.plugin('content-manager').routes as Readonly<Record<string, { routes: Route[] }>>;
  const routes = routers.admin?.routes ?? [];
  const list = routes.find(({ handler }) => handler === 'collection-types.find');
  if (!list) throw new Error('The editorial plugin does not fit this version of Strapi: the content manager lists by another route.');
  const narrow: Middleware = async (ctx, next) => {
    await narrowList(strapi, ctx);
    await next();
  };
  // Strapi shares its routes between instances in one process; only this one's counts.
  const others = list.config?.middlewares?.filter((middleware) => !ours.has(middleware)) ?? [];
  ours.add(narrow);
  list.config = { ...list.config, middlewares: [...others, narrow] };
}

async function narrowList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const query = ctx.query as Record<string, unknown>;
  if (query.editorial === undefined) return;
  const ids = await idsIn(strapi, { uid: String(ctx.params.model), locale: textOf(query.locale), state: textOf(query.editorial) });
  const filters = isRecord(query.filters) ? query.filters : {};
  // An empty list of ids would be no filter at all.
  const narrowed = { documentId: { $in: ids.length ? ids : ['none'] } };
  // In place: what is put back as a whole is written out and read again, with lists of at most a hundred.
  query.filters = { ...filters, $and: [...Object.values(Object(filters.$and)), narrowed] };
  delete query.editorial;
}

async function idsIn(strapi: Core.Strapi, { uid, locale, state }: { uid: string; locale: string; state: string }): Promise<string[]> {
  const policy = readSettings(strapi).policies[uid];
  if (!policy) return [];
  if (state === 'overdue') return listOverdue(strapi, { uid: uid as UID.ContentType, locale, policy });
  const kind = TASKS.find((task) => task === state);
  if (!kind) return [];
  return strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => openOfType(strapi.db, trx, { uid, locale }, kind));
}
