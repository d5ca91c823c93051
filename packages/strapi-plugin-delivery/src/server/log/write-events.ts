import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NewEvent } from '../events.ts';
import { inTable, TABLES } from './tables.ts';

type Database = Core.Strapi['db'];

/** Any number that other software is unlikely to lock; all processes of a database use the same. */
export const LOCK = 0x6465_6c69;
const ROWS_PER_INSERT = 100;

/** The channel that PostgreSQL tells other processes on. */
export const CHANNEL = 'delivery_events';

/**
 * Lets one transaction at a time write the log, from here to its commit, so that positions become visible in their own order:
 * a reader that has seen 7 can never miss a 6 that commits later. SQLite has one writer anyway.
 */
export async function lockLog(db: Database, trx: Knex.Transaction): Promise<void> {
  if (db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
}

/**
 * Writes events into the log, in this transaction. Call {@link lockLog} first.
 * @returns the position of the newest
 */
export async function writeEvents(db: Database, trx: Knex.Transaction, events: readonly NewEvent[]): Promise<number> {
  const at = new Date().toISOString();
  const rows = events.map(({ action, uid, documentId, locales, touched }) => ({
    id: randomUUID(),
    action,
    uid,
    document_id: documentId,
    locales: JSON.stringify(locales),
    touched: JSON.stringify(touched),
    at,
  }));
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await inTable(db, trx, TABLES.events).insert(rows.slice(start, start + ROWS_PER_INSERT));
  }
  const [newest] = await inTable(db, trx, TABLES.events).max({ position: 'position' });
  const position = Number(newest.position);
  if (db.dialect.client === 'postgres') await trx.raw('select pg_notify(?, ?)', [CHANNEL, String(position)]);
  return position;
}
