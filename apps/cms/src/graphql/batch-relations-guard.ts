import { isDeepStrictEqual } from 'node:util';
import { readRelation, type Database, type Load } from './batch-relations-question';

/**
 * Whether Strapi's `load` still is what batching stands in for. Costs no query.
 * @param uids the content types to try it with
 * @returns what is different, as a part of a sentence; undefined if nothing is
 */
export async function explainUnfitLoad(database: Database, uids: readonly string[]): Promise<string | undefined> {
  const { load, findMany, createQueryBuilder } = database.entityManager;
  if (![load, findMany, createQueryBuilder].every((method) => typeof method === 'function'))
    return 'the entity manager has no load(), no findMany() or no createQueryBuilder()';
  if (load.length !== 4) return `load() takes ${load.length} parameters instead of 4`;
  const [uid, field] = findRelation(database, uids);
  if (!uid || !field) return 'no content type has a relation to try load() with';
  if (!isCalledByRepositories(database, uid, field)) return 'db.query(uid).load() no longer goes through entityManager.load()';
  return (await explainUnfitQuery(load, uid, field)) ?? (await explainUnfitBuilder(database, uid));
}

/** Whether a query builder goes on from rows that it is given. */
async function explainUnfitBuilder(database: Database, uid: string): Promise<string | undefined> {
  try {
    const rows = await readRelation(database.entityManager, uid, [1, 2], {});
    return isDeepStrictEqual(rows, [{ id: 1 }, { id: 2 }]) ? undefined : `a query builder makes ${JSON.stringify(rows)} of rows 1 and 2`;
  } catch (error) {
    return `a query builder does not take rows (${error instanceof Error ? error.message : String(error)})`;
  }
}

function findRelation(database: Database, uids: readonly string[]): [uid?: string, field?: string] {
  for (const uid of uids) {
    const attributes = database.metadata.has(uid) ? database.metadata.get(uid).attributes : {};
    const field = Object.keys(attributes).find((name) => isRelation(attributes[name]));
    if (field) return [uid, field];
  }
  return [];
}

function isRelation(attribute: object | undefined): boolean {
  return attribute !== undefined && 'type' in attribute && attribute.type === 'relation';
}

/** Puts a mark in the place of `load` for a moment. Nothing else runs meanwhile. */
function isCalledByRepositories(database: Database, uid: string, field: string): boolean {
  const { entityManager } = database;
  const { load } = entityManager;
  const mark = Promise.resolve();
  try {
    entityManager.load = () => mark;
    return database.query(uid).load({ id: 0 }, field) === mark;
  } finally {
    entityManager.load = load;
  }
}

/** Runs the real `load` on an entity manager that only notes what it is asked. */
async function explainUnfitQuery(load: Load, uid: string, field: string): Promise<string | undefined> {
  const asked: unknown[] = [];
  const findOne = (...parameters: unknown[]) => {
    asked.push(parameters);
    return Promise.resolve({ id: 1, [field]: 'answer' });
  };
  try {
    const answer = await load.call({ findOne }, uid, { id: 1 }, field, { limit: 1 });
    const expected = [uid, { select: ['id'], where: { id: 1 }, populate: { [field]: { limit: 1 } } }];
    if (isDeepStrictEqual(asked, [expected]) && answer === 'answer') return undefined;
    return `load() asks ${JSON.stringify(asked)} instead of ${JSON.stringify([expected])}, or changes the answer`;
  } catch (error) {
    return `load() fails when tried (${error instanceof Error ? error.message : String(error)})`;
  }
}
