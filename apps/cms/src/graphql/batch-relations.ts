import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { explainUnfitLoad } from './batch-relations-guard';
import { answerForAll, answerForOne, findPresent, toQuestion, type Database, type Load, type Question } from './batch-relations-question';

/** What `strapi.db.entityManager.load` is after batchRelations(). */
interface BatchedLoad extends Load {
  /** Strapi's own, one parent at a time: to compare with. */
  unbatched: Load;
}

interface Member {
  question: Question;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** The members ask for the same relation in the same way, each for its own parent. Never empty. */
type Batch = [Member, ...Member[]];

/**
 * Makes the number of SQL statements of a trusted document independent of the length of its lists. Strapi's GraphQL asks for
 * every relation and component of every parent by itself. Within one request, what is asked at the same time about the same
 * field is answered by one query here, with the same answers; that its parents are there is found out once for all their fields. Everything outside of GraphQL requests stays Strapi's own.
 *
 * Where Strapi has changed underneath, it logs an error and leaves relations as they are: slow, but right.
 */
export async function batchRelations(strapi: Core.Strapi): Promise<void> {
  const reason = await explainUnfitLoad(strapi.db, Object.keys(strapi.contentTypes));
  if (reason) {
    strapi.log.error(
      `GraphQL relations are not batched: ${reason}. Pages are right, but each asks the database hundreds of times. ` +
        'Compare load() in @strapi/database with apps/cms/src/graphql/batch-relations.ts, which was written for version 5.54.',
    );
    return;
  }
  strapi.db.entityManager.load = createBatchedLoad(strapi.db, () => findGraphqlRequest(strapi));
}

/** The request that is running a trusted document now, if one is. */
function findGraphqlRequest(strapi: Core.Strapi): object | undefined {
  const context: { state: { trustedDocument?: string } } | undefined = strapi.requestContext.get();
  return context?.state.trustedDocument === undefined ? undefined : context;
}

/**
 * A `load` that collects what one request asks until all its promises have come to rest, then asks once for each batch.
 * @param findRequest what the caller's answers may be collected under; undefined where nothing may be
 */
export function createBatchedLoad(database: Database, findRequest: () => object | undefined): BatchedLoad {
  const { entityManager } = database;
  const unbatched: Load = entityManager.load.bind(entityManager);
  // Held by the request alone, so that nothing outlives it.
  const pending = new WeakMap<object, Batch[]>();

  const load: Load = (uid, entity, fields, populate) => {
    // A transaction sees what others do not yet see, and it ends when its own work does.
    const request = database.inTransaction() ? undefined : findRequest();
    const question = request && toQuestion(database, uid, entity, fields, populate);
    if (!question) return unbatched(uid, entity, fields, populate);
    return new Promise((resolve, reject) => {
      if (!pending.has(request)) setImmediate(flush, request);
      const batches = pending.get(request) ?? [];
      pending.set(request, batches);
      const member: Member = { question, resolve, reject };
      const batch = batches.find(([first]) => isSameQuestion(first.question, question));
      if (batch) batch.push(member);
      else batches.push([member]);
    });
  };

  function flush(request: object): void {
    const batches = pending.get(request) ?? [];
    pending.delete(request);
    const findPresentOf = createPresence(database, batches);
    for (const batch of batches) void settle(database, batch, unbatched, findPresentOf);
  }

  return Object.assign(load, { unbatched });
}

function isSameQuestion(one: Question, other: Question): boolean {
  return one.uid === other.uid && one.field === other.field && isDeepStrictEqual(one.parameters, other.parameters);
}

type FindPresent = (uid: string) => Promise<ReadonlySet<unknown>>;

/** Looks once for each type which parents of these batches are there. */
function createPresence(database: Database, batches: readonly Batch[]): FindPresent {
  const found = new Map<string, Promise<ReadonlySet<unknown>>>();
  return (uid) => {
    const ids = () => batches.flatMap((batch) => (batch[0].question.uid === uid ? batch.map(({ question }) => question.id) : []));
    const present = found.get(uid) ?? findPresent(database.entityManager, uid, ids());
    found.set(uid, present);
    return present;
  };
}

/** Answers every member of a batch, or rejects every one with the error of their query. */
async function settle({ entityManager }: Database, batch: Batch, unbatched: Load, findPresentOf: FindPresent): Promise<void> {
  const [first, ...others] = batch;
  const { uid, id, field, populate, isInColumn } = first.question;
  try {
    if (others.length === 0 && isInColumn) return first.resolve(await unbatched(uid, { id }, field, populate));
    const present = await findPresentOf(uid);
    if (others.length === 0) return first.resolve(await answerForOne(entityManager, first.question, present));
    const questions = batch.map(({ question }) => question);
    const answers = await answerForAll(entityManager, first.question, questions, present);
    batch.forEach(({ resolve }, index) => resolve(answers[index]));
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
