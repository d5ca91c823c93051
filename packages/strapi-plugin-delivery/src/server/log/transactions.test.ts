import { beforeEach, describe, expect, it } from 'vitest';
import { hookCommits, type TransactionTools } from './transactions.ts';

type Database = Parameters<typeof hookCommits>[0];

/** What happened, in order. */
let story: string[];
let current: TransactionTools['trx'] | undefined;

/** Strapi's transactions without a database: what nests joins, and the end of the outermost commits unless that was done. */
function fakeDatabase(): Database {
  const begin = () => {
    let isCompleted = false;
    const end = (how: string) => async () => {
      story.push(how);
      isCompleted = true;
    };
    return { commit: end('commit'), rollback: end('rollback'), isCompleted: () => isCompleted } as unknown as TransactionTools['trx'];
  };
  const db = {
    inTransaction: () => current !== undefined,
    async transaction(callback?: (tools: TransactionTools) => unknown) {
      if (!callback) return begin();
      const outer = current;
      const trx = (current = outer ?? begin());
      const tools: TransactionTools = {
        trx,
        commit: async () => void (outer || (await trx.commit())),
        rollback: async () => void (await trx.rollback()),
      };
      try {
        const result = await callback(tools);
        if (!trx.isCompleted()) await tools.commit();
        return result;
      } catch (error) {
        if (!outer && !trx.isCompleted()) await trx.rollback();
        throw error;
      } finally {
        current = outer;
      }
    },
  };
  return db as unknown as Database;
}

function hookedDatabase({ hasEvents = true, refuse = '' } = {}): Database {
  const db = fakeDatabase();
  const tell = (what: string) => {
    story.push(what);
    if (refuse === what) throw new Error(`${what} refused`);
  };
  hookCommits<number>(db, {
    settle: async () => tell('settle'),
    async flush() {
      tell('flush');
      return hasEvents ? 7 : undefined;
    },
    committed: (position) => tell(`committed ${position}`),
  });
  return db;
}

const work = () => void story.push('work');
const ALL = ['work', 'settle', 'flush', 'commit', 'committed 7'];

describe('a transaction', () => {
  beforeEach(() => {
    story = [];
    current = undefined;
  });

  it('passes through the hooks at its end, and gives what its callback gives', async () => {
    expect(
      await hookedDatabase().transaction(async () => {
        work();
        return 'result';
      }),
    ).toBe('result');
    expect(story).toEqual(ALL);
  });

  it.each<[string, (tools: TransactionTools) => Promise<unknown>, string[]]>([
    ['by the commit that the callback is given', ({ commit }) => commit(), ALL],
    // Whoever goes past Strapi has done all that it wanted to.
    ['by that of Knex', async ({ trx }) => void (await trx.commit()), ALL.filter((step) => step !== 'settle')],
  ])('that commits %s passes through them once', async (_name, commit, expected) => {
    await hookedDatabase().transaction(async (tools: TransactionTools) => {
      work();
      await commit(tools);
    });
    expect(story).toEqual(expected);
  });

  it('inside another belongs to it', async () => {
    const db = hookedDatabase();
    await db.transaction(async () => {
      await db.transaction(async () => work());
      story.push('between');
      await db.transaction(async () => work());
    });
    expect(story).toEqual(['work', 'between', ...ALL]);
  });

  it('that has nothing to tell is committed without a word', async () => {
    await hookedDatabase({ hasEvents: false }).transaction(async () => work());
    expect(story).toEqual(['work', 'settle', 'flush', 'commit']);
  });

  it.each<[string, (tools: TransactionTools) => Promise<unknown>]>([
    ['throws', () => Promise.reject(new Error('refused'))],
    ['rolls back', ({ rollback }) => rollback()],
  ])('whose callback %s writes and tells nothing', async (_name, end) => {
    await hookedDatabase()
      .transaction(end)
      .catch(() => {});
    expect(story).toEqual(['rollback']);
  });

  it.each(['settle', 'flush'])('is undone if the log fails to %s', async (refuse) => {
    await expect(hookedDatabase({ refuse }).transaction(async () => work())).rejects.toThrow(`${refuse} refused`);
    expect(story.at(-1)).toBe('rollback');
    expect(story).not.toContain('commit');
  });

  it('without a callback is left as it is', async () => {
    const trx = await hookedDatabase().transaction();
    await trx.commit();
    expect(story).toEqual(['commit']);
  });
});
