import type { Core } from '@strapi/strapi';
import { writeMeta } from './meta.ts';
import { inTable, TABLES } from './tables.ts';
import type { TransactionTools } from './transactions.ts';
import { lockLog } from './write-events.ts';

/** Deletes all but the newest events, and remembers up to where. */
export async function compactLog(db: Core.Strapi['db'], keep: number): Promise<void> {
  await db.transaction(async ({ trx }: TransactionTools) => {
    const oldest = () => inTable(db, trx, TABLES.events).select('position').orderBy('position', 'desc').offset(keep).first();
    if (!(await oldest())) return;
    await lockLog(db, trx);
    const { position } = await oldest();
    await writeMeta(db, trx, 'compacted_to', String(position));
    await inTable(db, trx, TABLES.events).where('position', '<=', position).delete();
  });
}
