import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTable, TABLES } from './log/tables.ts';

/** Makes the epoch of a new log. */
export async function ensureEpoch(strapi: Core.Strapi): Promise<void> {
  const { db } = strapi;
  const known = await inTable(db, db.connection, TABLES.meta).where({ name: 'epoch' }).first();
  if (!known) await inTable(db, db.connection, TABLES.meta).insert({ name: 'epoch', value: randomUUID() });
}
