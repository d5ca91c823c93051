import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { EVERYTHING } from './events.ts';
import { readMeta, writeMeta } from './log/meta.ts';
import { recordEvent } from './log/pending.ts';
import type { TransactionTools } from './log/transactions.ts';
import { CHANNEL, lockLog } from './log/write-events.ts';
import { markEverything } from './reconcile/known.ts';
import { shapeOf } from './reconcile/fingerprint.ts';

const STORE = { type: 'plugin', name: 'delivery', key: 'epoch' };
const STORE_KEY = `${STORE.type}_${STORE.name}_${STORE.key}`;

/** Why the content that the log speaks of is not the content that is there. */
export type Renewal = 'new' | 'replaced' | 'reshaped';

/**
 * Sees to it that log and content belong together. The epoch is kept twice: beside the log, which an import leaves alone, and in
 * Strapi's own store, which an import replaces; even when it puts the same epoch back, it is in a new row. If they differ, the
 * content was replaced and a new epoch begins. All that is published is then taken as known. When the content types have another shape,
 * what was known cannot be compared any more, and a migration may have rewritten anything: readers are asked to treat all as changed.
 * @returns what was found; undefined if all is as it was
 */
export async function alignEpoch(strapi: Core.Strapi): Promise<Renewal | undefined> {
  if (!(await findRenewal(strapi, strapi.db.connection))) return undefined;
  return await strapi.db.transaction(async ({ trx }: TransactionTools) => {
    await lockLog(strapi.db, trx);
    const renewal = await findRenewal(strapi, trx);
    if (!renewal) return undefined;
    if (renewal === 'reshaped') recordEvent(trx, EVERYTHING);
    else await renewEpoch(strapi, trx);
    await markEverything(strapi, trx);
    await writeMeta(strapi.db, trx, 'shape', shapeOf(strapi));
    return renewal;
  });
}

async function findRenewal(strapi: Core.Strapi, on: Knex | Knex.Transaction): Promise<Renewal | undefined> {
  const meta = await readMeta(strapi.db, on);
  if (meta.epoch === undefined) return 'new';
  const stored = await readStored(strapi);
  if (stored?.epoch !== meta.epoch || String(stored.row) !== meta.epoch_row) return 'replaced';
  return meta.shape === shapeOf(strapi) ? undefined : 'reshaped';
}

async function renewEpoch(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  const epoch = randomUUID();
  await strapi.store(STORE).set({ value: epoch });
  const stored = await readStored(strapi);
  await writeMeta(strapi.db, trx, 'epoch', epoch);
  await writeMeta(strapi.db, trx, 'epoch_row', String(stored?.row));
  if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_notify(?, ?)', [CHANNEL, 'epoch']);
}

async function readStored(strapi: Core.Strapi): Promise<{ row: number; epoch: unknown } | undefined> {
  const row = await strapi.db.query('strapi::core-store').findOne({ where: { key: STORE_KEY } });
  return row ? { row: row.id, epoch: JSON.parse(row.value) } : undefined;
}
