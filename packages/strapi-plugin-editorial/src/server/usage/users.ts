import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { waysTo, type Way } from './ways.ts';

/** Drafts lead to drafts, what is published to what is published. */
export type Side = 'draft' | 'published';

/** What is looked for: documents of one content type, in one language or in all. */
export interface Used {
  uid: UID.ContentType;
  documentIds: readonly string[];
  locale?: string;
}

/** The rows of a content type that use something, as queries of their ids. */
export interface Users {
  uid: UID.ContentType;
  /** Of those that name it themselves. */
  direct: Knex.QueryBuilder[];
  /** Of those that name something that does. */
  through: Knex.QueryBuilder[];
}

/** How many shared entries a use may lead through. */
const LONGEST = 3;

/**
 * The rows that use one of these documents, by content type. Only queries are made here, each within the next, so that the database follows its indexes
 * however many there are.
 * @param shared the content types that a use leads through, since others show them as part of themselves
 */
export function usersOf(strapi: Core.Strapi, used: Used, side: Side, shared: readonly string[] = []): Users[] {
  const users = new Map<UID.ContentType, Users>();
  const usersIn = (uid: UID.ContentType): Users => {
    const known = users.get(uid) ?? { uid, direct: [], through: [] };
    users.set(uid, known);
    return known;
  };
  const rows = rowsOf(strapi, used, side);
  const queue = waysTo(strapi, used.uid).map((way) => ({ way, ids: follow(strapi, way, rows), trail: [used.uid] }));
  for (const { way, ids } of queue) usersIn(way.from).direct.push(ids);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { way, ids, trail } = next;
    // A use leads on only along what an entry says itself: a red flag is no part of a page because both name the same condition.
    if (!way.isOwn || !shared.includes(way.from) || trail.includes(way.from) || trail.length > LONGEST) continue;
    const held = onSide(strapi, way.from, side).whereIn('id', ids).select('id');
    for (const onward of waysTo(strapi, way.from).filter(({ isOwn }) => isOwn)) {
      const step = { way: onward, ids: follow(strapi, onward, held), trail: [...trail, way.from] };
      usersIn(onward.from).through.push(step.ids);
      queue.push(step);
    }
  }
  return [...users.values()];
}

/** The published rows that name one of these documents themselves, by content type. */
export function citersOf(strapi: Core.Strapi, used: Used): { uid: UID.ContentType; ids: Knex.QueryBuilder }[] {
  const rows = rowsOf(strapi, used, 'published');
  return waysTo(strapi, used.uid)
    .filter(({ isOwn }) => isOwn)
    .map((way) => ({ uid: way.from, ids: follow(strapi, way, rows) }));
}

/** The rows of one side of a content type. */
export function onSide(strapi: Core.Strapi, uid: UID.ContentType, side: Side): Knex.QueryBuilder {
  const rows = strapi.db.getConnection(strapi.db.metadata.get(uid).tableName);
  if (!hasDrafts(strapi, uid)) return rows;
  return side === 'draft' ? rows.whereNull('published_at') : rows.whereNotNull('published_at');
}

/** The ids of the drafts of these published rows, or the other way round: the same document in the same language. */
export function twinsOf(strapi: Core.Strapi, uid: UID.ContentType, ids: Knex.QueryBuilder, side: Side): Knex.QueryBuilder {
  if (!hasDrafts(strapi, uid)) return ids;
  const { tableName } = strapi.db.metadata.get(uid);
  const twins = strapi.db
    .getConnection(`${tableName} as own`)
    .join(`${tableName} as twin`, 'twin.document_id', 'own.document_id')
    .whereRaw(`coalesce(twin.locale, '') = coalesce(own.locale, '')`)
    .whereIn('own.id', ids)
    .select('twin.id');
  return side === 'draft' ? twins.whereNull('twin.published_at') : twins.whereNotNull('twin.published_at');
}

function hasDrafts(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return strapi.contentType(uid).options?.draftAndPublish === true;
}

function rowsOf(strapi: Core.Strapi, { uid, documentIds, locale }: Used, side: Side): Knex.QueryBuilder {
  const rows = onSide(strapi, uid, side).whereIn('document_id', documentIds).select('id');
  return locale ? rows.where('locale', locale) : rows;
}

function follow(strapi: Core.Strapi, { steps }: Way, rows: Knex.QueryBuilder): Knex.QueryBuilder {
  return steps.reduce(
    (ids, { table, held, holder, where }) => strapi.db.getConnection(table).where(where).whereIn(held, ids).select(holder),
    rows,
  );
}
