import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Lets one transaction at a time past this point, until it ends: for rules that compare an entry with others that may be written at the
 * same moment. SQLite has one writer at a time by itself. @param turn names what is waited for
 */
export async function waitForTurn(strapi: Core.Strapi, trx: Knex.Transaction, turn: number): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw('select pg_advisory_xact_lock(?)', [turn]).transacting(trx);
}
