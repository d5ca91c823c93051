import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Database = Core.Strapi['db'];

/** What Strapi hands to the callback of a transaction. */
export interface TransactionTools {
  trx: Knex.Transaction;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

type Callback = (tools: TransactionTools) => unknown;

export interface CommitHooks<Flushed> {
  /** Last work inside the outermost transaction, while Strapi's own services still belong to it. */
  settle(trx: Knex.Transaction): Promise<void>;
  /** Writes what the transaction has done, directly before its commit; only SQL on `trx` works here. */
  flush(trx: Knex.Transaction): Promise<Flushed | undefined>;
  /** After the commit, if something was flushed. */
  committed(flushed: Flushed): void;
}

/**
 * Makes every outermost transaction of Strapi pass through the hooks before and after it commits, whichever way it commits: by
 * its end, by the `commit` that its callback is given, or by that of Knex. What nests inside it belongs to it.
 */
export function hookCommits<Flushed>(db: Database, hooks: CommitHooks<Flushed>): void {
  const original = db.transaction.bind(db) as (callback?: Callback) => Promise<unknown>;
  const hooked = (callback?: Callback): Promise<unknown> => {
    // Without a callback Strapi puts nothing into the transaction's context, so nothing can be recorded in it.
    if (!callback || db.inTransaction()) return original(callback);
    return original((tools) => runOutermost(tools, callback, hooks));
  };
  Object.assign(db, { transaction: hooked });
}

async function runOutermost<Flushed>(tools: TransactionTools, callback: Callback, hooks: CommitHooks<Flushed>): Promise<unknown> {
  const { trx } = tools;
  hookCommit(trx, hooks);
  const commit = async () => {
    if (!trx.isCompleted()) await hooks.settle(trx);
    await tools.commit();
  };
  const result = await callback({ ...tools, commit });
  if (!trx.isCompleted()) await hooks.settle(trx);
  return result;
}

function hookCommit<Flushed>(trx: Knex.Transaction, hooks: CommitHooks<Flushed>): void {
  const commit = trx.commit.bind(trx);
  Object.assign(trx, {
    async commit(value?: unknown) {
      const flushed = await hooks.flush(trx);
      const result = await commit(value);
      if (flushed !== undefined) hooks.committed(flushed);
      return result;
    },
  });
}
