import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Database = Core.Strapi['db'];

/** Names of the tables. Strapi never tracks them, so an import leaves them alone and a schema sync does not drop them. */
export const TABLES = { events: 'delivery_events', meta: 'delivery_meta', fingerprints: 'delivery_fingerprints' } as const;

type Table = (typeof TABLES)[keyof typeof TABLES];

/** What a plain connection and a transaction have in common. */
export type Queryable = Knex | Knex.Transaction;

/** A query of one of our tables, in the schema that Strapi uses. */
export function inTable(db: Database, on: Queryable, table: Table): Knex.QueryBuilder {
  const schema = db.getSchemaName();
  return schema ? on(table).withSchema(schema) : on(table);
}

/** The name of one of our tables, quoted, for SQL written by hand. */
export function quotedTable(db: Database, table: Table): string {
  const schema = db.getSchemaName();
  return schema ? `"${schema}"."${table}"` : `"${table}"`;
}

/** @throws {Error} for a database that the log cannot be kept in */
export function assertDialect(db: Database): 'sqlite' | 'postgres' {
  const { client } = db.dialect;
  if (client === 'sqlite' || client === 'postgres') return client;
  throw new Error(`The delivery plugin keeps its log in SQLite or PostgreSQL, not in ${client}: change the database or remove the plugin.`);
}

const COLUMNS: Record<Table, (table: Knex.CreateTableBuilder) => void> = {
  [TABLES.events](table) {
    table.bigIncrements('position');
    table.string('id', 36).notNullable().unique();
    table.string('action', 16).notNullable();
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.text('locales').notNullable();
    table.text('touched').notNullable();
    table.string('at', 32).notNullable();
  },
  [TABLES.meta](table) {
    table.string('name', 64).primary();
    table.string('value').notNullable();
  },
  [TABLES.fingerprints](table) {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('locale', 35).notNullable();
    table.string('fingerprint', 64);
    table.string('mark', 36);
    table.primary(['uid', 'document_id', 'locale']);
  },
};

/** Makes the tables that are not there yet. */
export async function createTables(db: Database): Promise<void> {
  assertDialect(db);
  for (const table of Object.values(TABLES)) {
    if (await db.getSchemaConnection().hasTable(table)) continue;
    await db.getSchemaConnection().createTable(table, COLUMNS[table]);
  }
}
