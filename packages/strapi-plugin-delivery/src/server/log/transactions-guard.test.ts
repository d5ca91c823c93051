import { describe, expect, it } from 'vitest';
import { explainUnfitTransactions } from './transactions-guard.ts';

type Database = Parameters<typeof explainUnfitTransactions>[0];

/** As small a stand-in for Strapi's database as the guard looks at; each part can be made different. */
function fakeDatabase({ isNestedNew = false, commitsItself = true } = {}): Database {
  let current: object | undefined;
  const newTransaction = () => ({ commit: async () => {}, isCompleted: () => false });
  const db = {
    inTransaction: () => current !== undefined,
    async transaction(callback: (tools: object) => unknown) {
      const outer = current;
      const trx = outer && !isNestedNew ? outer : newTransaction();
      current = trx;
      await callback({ trx, commit: async () => {}, rollback: async () => {} });
      current = outer;
      if (!outer && commitsItself) await (trx as { commit(): Promise<void> }).commit();
    },
  };
  return db as unknown as Database;
}

describe('the guard', () => {
  it('accepts what it expects', async () => {
    expect(await explainUnfitTransactions(fakeDatabase())).toBeUndefined();
  });

  it.each<[string, Database, string]>([
    ['nested transactions that are new ones', fakeDatabase({ isNestedNew: true }), 'not the same'],
    ['a commit by another way', fakeDatabase({ commitsItself: false }), 'does not commit through trx.commit()'],
    ['another shape', { ...fakeDatabase(), transaction: () => {} } as unknown as Database, 'does not take one parameter'],
  ])('names what is different: %s', async (_name, db, message) => {
    expect(await explainUnfitTransactions(db)).toContain(message);
  });
});
