import { describe, expect, it, vi } from 'vitest';
import { batchRelations, createBatchedLoad } from './batch-relations';
import { explainUnfitLoad } from './batch-relations-guard';
import type { Database, Load } from './batch-relations-question';

const UID = 'api::page.page';

/** Which letters every page has, by the page's id. */
const LETTERS: Record<number, string[]> = { 1: ['a', 'b', 'c'], 2: ['c', 'a'], 3: [] };

type Query = { where: { id: { $in: number[] } } };

const attributes = {
  title: { type: 'string' },
  letters: { type: 'relation', relation: 'manyToMany' },
  cover: { type: 'relation', relation: 'morphOne' },
  anything: { type: 'relation', relation: 'morphToMany' },
  localizations: { type: 'relation', relation: 'oneToMany', joinColumn: { name: 'document_id', on: () => ({}) } },
};

/** A database with one content type, whose `load` is written like Strapi's. */
function fakeDatabase({ isInTransaction = false } = {}) {
  const findOne = vi.fn(async (_uid: string, query: { where: { id: number }; populate: Record<string, { limit?: number }> }) => {
    const field = Object.keys(query.populate)[0] ?? '';
    return { id: query.where.id, [field]: LETTERS[query.where.id]?.slice(0, query.populate[field]?.limit) };
  });
  const findMany = vi.fn(async (_uid: string, { where }: Query): Promise<Record<string, unknown>[]> => {
    return where.id.$in.flatMap((id) => (LETTERS[id] ? [{ id }] : []));
  });
  const readRelations = vi.fn(async (_ids: number[], _populate: object) => {});
  const createQueryBuilder = () => ({
    init: ({ populate }: { populate: Record<string, { limit?: number }> }) => ({
      getKnexQuery: (): unknown => [],
      processState() {},
      async execute(): Promise<unknown> {
        const rows = (await this.getKnexQuery()) as { id: number }[];
        const [field] = Object.keys(populate);
        if (field === undefined) return rows;
        const ids = rows.map(({ id }) => id);
        await readRelations(ids, populate);
        return rows.map(({ id }) => ({ id, [field]: LETTERS[id]?.slice(0, populate[field]?.limit) }));
      },
    }),
  });
  const entityManager = {
    findOne,
    findMany,
    createQueryBuilder,
    async load(this: { findOne: typeof findOne }, uid: string, entity: { id: number }, fields: string, populate: object) {
      const entry = await this.findOne(uid, {
        select: ['id'],
        where: { id: entity.id },
        populate: { [fields]: populate || true },
      } as never);
      return (entry as Record<string, unknown>)[fields];
    },
  };
  const database = {
    entityManager: entityManager as unknown as Database['entityManager'],
    metadata: { has: (uid: string) => uid === UID, get: () => ({ attributes }) },
    query: (uid: string) => ({ load: (...rest: [{ id: number }, string, unknown?]): unknown => database.entityManager.load(uid, ...rest) }),
    inTransaction: () => isInTransaction,
  };
  return { database, findOne, findMany, readRelations };
}

const letters = (load: Load, id: number, populate: object = { limit: 500, offset: 0 }) => load(UID, { id }, 'letters', populate);

describe('a batched load', () => {
  it('asks once for all parents of one request, and gives each its own', async () => {
    const { database, findOne, findMany, readRelations } = fakeDatabase();
    const request = {};
    const load = createBatchedLoad(database, () => request);
    expect(await Promise.all([3, 1, 2, 9].map((id) => letters(load, id)))).toEqual([[], ['a', 'b', 'c'], ['c', 'a'], null]);
    expect(findOne).not.toHaveBeenCalled();
    expect(findMany.mock.calls).toEqual([[UID, { select: ['id'], where: { id: { $in: [3, 1, 2, 9] } } }]]);
    expect(readRelations.mock.calls).toEqual([[[3, 1, 2], { letters: { offset: 0 } }]]);
  });

  it('looks for its parents once, whatever is asked of them at the same time', async () => {
    const { database, findMany, readRelations } = fakeDatabase();
    const request = {};
    const load = createBatchedLoad(database, () => request);
    const answers = [letters(load, 1), load(UID, { id: 1 }, 'cover', { limit: 1 }), letters(load, 9, { limit: 1, where: { x: 1 } })];
    expect(await Promise.all(answers)).toEqual([['a', 'b', 'c'], ['a'], null]);
    expect(findMany.mock.calls).toEqual([[UID, { select: ['id'], where: { id: { $in: [1, 9] } } }]]);
    // Alone, Strapi cuts.
    expect(readRelations.mock.calls).toEqual([
      [[1], { letters: { limit: 500, offset: 0 } }],
      [[1], { cover: { limit: 1 } }],
    ]);
  });

  it('waits for those that ask some promises later', async () => {
    const { database, readRelations } = fakeDatabase();
    const request = {};
    const load = createBatchedLoad(database, () => request);
    const late = async (id: number) => {
      for (let turn = 0; turn < 50 * id; turn += 1) await null;
      return letters(load, id);
    };
    await Promise.all([late(1), late(2), late(3)]);
    expect(readRelations).toHaveBeenCalledTimes(1);
  });

  it('cuts for every parent by its own limit and offset', async () => {
    const { database, readRelations } = fakeDatabase();
    const request = {};
    const load = createBatchedLoad(database, () => request);
    const cuts = [{ limit: 1 }, { limit: 2, offset: 1 }, { offset: 2 }, { limit: 0, offset: 0 }];
    expect(await Promise.all(cuts.map((cut) => letters(load, 1, cut)))).toEqual([['a'], ['b', 'c'], ['c'], ['a', 'b', 'c']]);
    expect(readRelations).toHaveBeenCalledTimes(1);
  });

  it('keeps apart what is asked differently, and what other requests ask', async () => {
    const { database, findMany, readRelations } = fakeDatabase();
    let request = {};
    const load = createBatchedLoad(database, () => request);
    const answers = [1, 2].flatMap((id) => [
      letters(load, id, { limit: 1, where: { x: 1 } }),
      letters(load, id, { limit: 1, where: { x: 2 } }),
    ]);
    request = {};
    answers.push(letters(load, 1, { limit: 1, where: { x: 1 } }));
    await Promise.all(answers);
    expect(readRelations.mock.calls.map(([ids]) => ids)).toEqual([[1, 2], [1, 2], [1]]);
    // Once for each request.
    expect(findMany).toHaveBeenCalledTimes(2);
  });

  it('gives nobody an object that another one has', async () => {
    const { database } = fakeDatabase();
    const request = {};
    const load = createBatchedLoad(database, () => request);
    const [one, other] = await Promise.all([letters(load, 1), letters(load, 1)]);
    expect(other).toEqual(one);
    expect(other).not.toBe(one);
  });

  it('rejects its members, and only those, with the error itself', async () => {
    const { database, readRelations } = fakeDatabase();
    const request = {};
    const load = createBatchedLoad(database, () => request);
    const error = new Error('no such table');
    readRelations.mockImplementationOnce(() => Promise.reject(error));
    const asked = [1, 2].flatMap((id) => [letters(load, id), letters(load, id, { limit: 5, where: { x: 1 } })]);
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))).toEqual([error, error]);
  });
});

describe('Strapi’s own load answers', () => {
  const request = {};
  const cases: [string, string | string[], unknown][] = [
    ['several fields', ['letters', 'cover'], { limit: 1 }],
    ['a relation to several types', 'anything', { limit: 1 }],
    ['a relation that looks at its parent', 'localizations', { limit: 1 }],
    ['a count', 'letters', { count: true }],
    ['a nested populate', 'letters', { limit: 1, populate: { x: { limit: 1 } } }],
    ['an order by something related', 'letters', { limit: 1, orderBy: [{ author: { name: 'asc' } }] }],
    ['an offset in a relation to one', 'cover', { limit: 1, offset: 1 }],
    ['a negative limit', 'letters', { limit: -1 }],
    ['no parameters', 'letters', undefined],
  ];
  it.each(cases)('%s', async (_name, field, populate) => {
    const { database, findOne, findMany } = fakeDatabase();
    const load = createBatchedLoad(database, () => request);
    await Promise.all([1, 2].map((id) => load(UID, { id }, field, populate)));
    expect([findOne.mock.calls.length, findMany.mock.calls.length]).toEqual([2, 0]);
  });

  it('outside of GraphQL requests, and in transactions', async () => {
    for (const [isInTransaction, findRequest] of [
      [false, () => undefined],
      [true, () => request],
    ] as const) {
      const { database, findMany } = fakeDatabase({ isInTransaction });
      const load = createBatchedLoad(database, findRequest);
      expect(await Promise.all([letters(load, 1), letters(load, 2)])).toEqual([LETTERS[1], LETTERS[2]]);
      expect(findMany).not.toHaveBeenCalled();
    }
  });
});

describe('the guard', () => {
  const unfit: [string, (database: Database) => void][] = [
    ['no findMany', (database) => Reflect.deleteProperty(database.entityManager, 'findMany')],
    [
      'a query builder makes []',
      (database) =>
        (database.entityManager.createQueryBuilder = () => ({
          init: () => ({ getKnexQuery() {}, processState() {}, execute: async () => [] }),
        })),
    ],
    ['takes 1 parameters', (database) => (database.entityManager.load = async (_uid) => null)],
    ['no longer goes through', (database) => (database.query = () => ({ load: () => null }))],
    ['load() asks []', (database) => (database.entityManager.load = async (_uid, _entity, _fields, _populate) => 'answer')],
    [
      'load() fails when tried',
      (database) => (database.entityManager.load = (_uid, _entity, _fields, _populate) => Promise.reject(new Error('no'))),
    ],
    ['no content type', (database) => (database.metadata.has = () => false)],
  ];

  it('accepts a load like Strapi’s, and asks the database nothing', async () => {
    const { database, findOne, findMany } = fakeDatabase();
    const { load } = database.entityManager;
    expect(await explainUnfitLoad(database, [UID])).toBeUndefined();
    expect(database.entityManager.load).toBe(load);
    expect([findOne.mock.calls.length, findMany.mock.calls.length]).toEqual([0, 0]);
  });

  it.each(unfit)('says: %s', async (reason, spoil) => {
    const { database } = fakeDatabase();
    spoil(database);
    expect(await explainUnfitLoad(database, [UID])).toContain(reason);
  });

  it('lets the CMS start without batching, and says so', async () => {
    const { database } = fakeDatabase();
    const changed: Load = async (_uid) => null;
    database.entityManager.load = changed;
    const error = vi.fn();
    await batchRelations({ db: database, contentTypes: { [UID]: {} }, log: { error } } as never);
    expect(database.entityManager.load).toBe(changed);
    expect(error).toHaveBeenCalledWith(expect.stringMatching(/not batched: load\(\) takes 1 parameters.*Compare/));
  });
});
