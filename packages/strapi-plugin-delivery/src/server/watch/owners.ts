import type { Core, Struct, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

type Model = Struct.Schema;

/** A row of a content type. */
export interface OwnerRow {
  uid: UID.ContentType;
  documentId: string;
  locale: string | null;
  isPublished: boolean;
}

/** Rows of one content type or component. */
interface Rows {
  uid: string;
  ids: number[];
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
}

/** SQLite allows 32,766 parameters in a statement, older builds 999. */
const IDS_PER_QUERY = 500;

/**
 * The rows, drafts and published ones, whose own fields or components lead to these rows by a relation that the other side does not
 * show: nothing else tells them when those come or go.
 */
export async function findOneWayOwners(strapi: Core.Strapi, trx: Knex.Transaction, target: Rows): Promise<OwnerRow[]> {
  const holders: Rows[] = [];
  for (const model of allModels(strapi)) {
    for (const [field, attribute] of Object.entries(model.attributes)) {
      if (attribute.type !== 'relation' || !('target' in attribute) || attribute.target !== target.uid) continue;
      if ('inversedBy' in attribute || 'mappedBy' in attribute) continue;
      const table = joinTableOf(strapi, model.uid, field);
      const column = table?.inverseJoinColumn?.name;
      if (table && column) holders.push({ uid: model.uid, ids: await selectIds(strapi, trx, table, column, target.ids) });
    }
  }
  return findOwners(strapi, trx, holders);
}

/** The rows of content types that these rows belong to: a row of a content type is its own, a component's is that of its parents. */
export async function findOwners(strapi: Core.Strapi, trx: Knex.Transaction, holders: readonly Rows[]): Promise<OwnerRow[]> {
  const owners: OwnerRow[] = [];
  const seen = new Set<string>();
  const queue = [...holders];
  for (let rows = queue.shift(); rows; rows = queue.shift()) {
    const { uid } = rows;
    const ids = rows.ids.filter((id) => !seen.has(`${uid} ${id}`));
    for (const id of ids) seen.add(`${uid} ${id}`);
    if (!ids.length) continue;
    if (strapi.components[uid as UID.Component]) queue.push(...(await findParents(strapi, trx, { uid, ids })));
    else owners.push(...(await readOwners(strapi, uid as UID.ContentType, ids)));
  }
  return owners;
}

async function findParents(strapi: Core.Strapi, trx: Knex.Transaction, component: Rows): Promise<Rows[]> {
  const parents: Rows[] = [];
  for (const model of allModels(strapi)) {
    for (const [field, attribute] of Object.entries(model.attributes)) {
      const isSingle = attribute.type === 'component' && attribute.component === component.uid;
      const isZone = attribute.type === 'dynamiczone' && attribute.components.some((uid) => uid === component.uid);
      const table = isSingle || isZone ? joinTableOf(strapi, model.uid, field) : undefined;
      if (!table) continue;
      const column = table.inverseJoinColumn?.name ?? table.morphColumn?.idColumn.name ?? '';
      const where = { field, ...(isZone && table.morphColumn ? { [table.morphColumn.typeColumn.name]: component.uid } : {}) };
      parents.push({ uid: model.uid, ids: await selectIds(strapi, trx, table, column, component.ids, where) });
    }
  }
  return parents;
}

function allModels(strapi: Core.Strapi): Model[] {
  return [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
}

function joinTableOf(strapi: Core.Strapi, uid: string, field: string): JoinTable | undefined {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  return attribute && 'joinTable' in attribute ? (attribute.joinTable as JoinTable | undefined) : undefined;
}

async function selectIds(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  table: JoinTable,
  column: string,
  ids: readonly number[],
  where: Record<string, string> = {},
): Promise<number[]> {
  const found: number[] = [];
  for (const some of inChunks(ids)) {
    const query = strapi.db.getConnection(table.name).transacting(trx).select(table.joinColumn.name).where(where).whereIn(column, some);
    for (const row of (await query) as Record<string, number>[]) found.push(Number(row[table.joinColumn.name]));
  }
  return found;
}

async function readOwners(strapi: Core.Strapi, uid: UID.ContentType, ids: readonly number[]): Promise<OwnerRow[]> {
  const owners: OwnerRow[] = [];
  for (const some of inChunks(ids)) {
    const rows = await strapi.db.query(uid).findMany({ select: ['documentId', 'locale', 'publishedAt'], where: { id: { $in: some } } });
    owners.push(...rows.map(({ documentId, locale, publishedAt }) => ({ uid, documentId, locale, isPublished: publishedAt !== null })));
  }
  return owners;
}

function inChunks(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / IDS_PER_QUERY) }, (_, index) =>
    ids.slice(index * IDS_PER_QUERY, (index + 1) * IDS_PER_QUERY),
  );
}
