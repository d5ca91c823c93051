import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Database = Core.Strapi['db'];

/** Names of the tables. Strapi never tracks them, so an import leaves them alone and a schema sync does not drop them. */
export const TABLES = {
  records: 'editorial_records',
  passed: 'editorial_passed',
  comments: 'editorial_comments',
  links: 'editorial_links',
  opinions: 'editorial_opinions',
} as const;

type Table = (typeof TABLES)[keyof typeof TABLES];

/** A query of one of our tables, in the schema that Strapi uses, in the transaction that is open if one is. */
export function inTable(db: Database, table: Table, trx?: Knex.Transaction): Knex.QueryBuilder {
  const schema = db.getSchemaName();
  const query = db.connection(table);
  const placed = schema ? query.withSchema(schema) : query;
  return trx ? placed.transacting(trx) : placed;
}

const COLUMNS: Record<Table, (table: Knex.CreateTableBuilder) => void> = {
  [TABLES.records](table) {
    table.bigIncrements('number');
    table.string('id', 36).notNullable().unique();
    table.string('kind', 32).notNullable();
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('locale', 35).notNullable();
    table.string('hash', 64);
    table.text('leaves');
    table.string('accepted');
    table.text('reason');
    table.integer('by_id');
    table.string('by_name').notNullable();
    table.text('person');
    table.string('at', 32).notNullable();
    table.string('closed_at', 32);
    table.text('closed_because');
    addAbout(table);
    table.index(['uid', 'document_id', 'locale'], 'editorial_records_document');
  },
  [TABLES.passed](table) {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('locale', 35).notNullable();
    table.string('hash', 64).notNullable();
    table.text('leaves').notNullable();
    table.string('kind', 32);
    table.string('at', 32).notNullable();
    table.primary(['uid', 'document_id', 'locale']);
  },
  [TABLES.comments](table) {
    table.bigIncrements('number');
    table.string('id', 36).notNullable().unique();
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('locale', 35).notNullable();
    table.string('path').notNullable();
    table.string('parent_id', 36);
    table.text('text').notNullable();
    table.string('verdict', 16);
    table.integer('by_id');
    table.string('by_name').notNullable();
    table.string('credential');
    table.string('link_id', 36);
    table.string('at', 32).notNullable();
    table.string('resolved_at', 32);
    table.string('resolved_by');
    table.index(['uid', 'document_id', 'locale'], 'editorial_comments_document');
    table.index(['link_id'], 'editorial_comments_link');
  },
  [TABLES.links](table) {
    table.bigIncrements('number');
    table.string('id', 36).notNullable().unique();
    table.string('token_hash', 64).notNullable().unique();
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('locale', 35).notNullable();
    table.string('for_name').notNullable();
    table.text('note').notNullable();
    table.integer('by_id').notNullable();
    table.string('by_name').notNullable();
    table.string('at', 32).notNullable();
    table.string('expires_at', 32).notNullable();
    table.string('revoked_at', 32);
    table.string('revoked_by');
    table.string('opened_at', 32);
    table.index(['uid', 'document_id', 'locale'], 'editorial_links_document');
  },
  [TABLES.opinions](table) {
    table.bigIncrements('number');
    table.string('id', 36).notNullable().unique();
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('locale', 35).notNullable();
    table.string('link_id', 36).notNullable();
    table.string('verdict', 16).notNullable();
    table.string('by_name').notNullable();
    table.string('credential').notNullable();
    table.string('hash', 64).notNullable();
    table.text('leaves').notNullable();
    table.string('at', 32).notNullable();
    table.index(['uid', 'document_id', 'locale'], 'editorial_opinions_document');
  },
};

/** Of a task that another document is the cause of: which one. The first version had no such tasks. */
function addAbout(table: Knex.CreateTableBuilder): void {
  table.string('about');
  table.index(['about'], 'editorial_records_about');
}

/** Makes the tables that are not there yet, and the column that older ones lack. */
export async function createTables(db: Database): Promise<void> {
  for (const table of Object.values(TABLES)) {
    if (await db.getSchemaConnection().hasTable(table)) continue;
    await db.getSchemaConnection().createTable(table, COLUMNS[table]);
  }
  if (await db.getSchemaConnection().hasColumn(TABLES.records, 'about')) return;
  await db.getSchemaConnection().alterTable(TABLES.records, addAbout);
}
