import type { Core } from '@strapi/strapi';
import type { TransactionTools } from './transactions.ts';

type Database = Core.Strapi['db'];

/**
 * Whether Strapi's transactions still are what the log's hooks stand on, tried with a transaction that does nothing. Call it
 * before anything is hooked.
 * @returns what is different, as a part of a sentence; undefined if nothing is
 */
export async function explainUnfitTransactions(db: Database): Promise<string | undefined> {
  if (typeof db.transaction !== 'function' || db.transaction.length !== 1) return 'db.transaction() does not take one parameter';
  if (db.inTransaction()) return 'db.inTransaction() is true outside of one';
  let unfit: string | undefined;
  let hasCommitted = false;
  await db.transaction(async (tools: TransactionTools) => {
    unfit = await explainUnfitTools(db, tools);
    if (unfit) return;
    const commit = tools.trx.commit.bind(tools.trx);
    Object.assign(tools.trx, {
      commit(value?: unknown) {
        hasCommitted = true;
        return commit(value);
      },
    });
  });
  return unfit ?? (hasCommitted ? undefined : 'a transaction does not commit through trx.commit()');
}

async function explainUnfitTools(db: Database, tools: TransactionTools): Promise<string | undefined> {
  const { trx } = tools;
  if (typeof trx?.commit !== 'function' || typeof trx.isCompleted !== 'function') return 'a transaction has no commit() or isCompleted()';
  if (typeof tools.commit !== 'function') return 'the callback of a transaction gets no commit()';
  if (!db.inTransaction()) return 'db.inTransaction() is false inside one';
  let inner: unknown;
  await db.transaction(async (nested: TransactionTools) => (inner = nested.trx));
  return inner === trx ? undefined : 'a transaction inside another is not the same one';
}
