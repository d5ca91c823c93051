import type { Core } from '@strapi/strapi';
import { inTable, TABLES, type Queryable } from './tables.ts';

type Database = Core.Strapi['db'];

/** What the log remembers of itself. */
export type MetaName =
  | 'epoch'
  /** The number of the row that holds the epoch in Strapi's own store. */
  | 'epoch_row'
  /** The newest position that was compacted away. */
  | 'compacted_to'
  /** For which shape of the content types fingerprints are kept. */
  | 'shape';

/** Everything that the log remembers of itself. */
export async function readMeta(db: Database, on: Queryable): Promise<Partial<Record<MetaName, string>>> {
  const rows: { name: MetaName; value: string }[] = await inTable(db, on, TABLES.meta).select('name', 'value');
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

export async function writeMeta(db: Database, on: Queryable, name: MetaName, value: string): Promise<void> {
  await inTable(db, on, TABLES.meta).insert({ name, value }).onConflict('name').merge(['value']);
}
