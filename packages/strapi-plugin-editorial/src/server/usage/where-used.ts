import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { PermissionChecker } from '../admin/request.ts';
import { hasLanguages, titleFieldsOf, titleOf } from '../content/unpublished.ts';
import type { UsageSettings } from '../settings.ts';
import { onSide, twinsOf, usersOf, type Used, type Users } from './users.ts';

/** How many are listed; how many there are is told. */
const LISTED = 50;

/** A published document that uses another. */
export interface Use {
  uid: string;
  /** The content type's name. */
  type: string;
  isSingle: boolean;
  documentId: string;
  locale: string;
  title: string;
  /** Whether it names the other itself, and not only something that does. */
  isDirect: boolean;
}

export interface WhereUsed extends Impact {
  /** How many published documents use it, each language counted. */
  count: number;
  /** The first of them that whoever asks may read. */
  items: Use[];
}

/** What follows when something is published in its language. */
export interface Impact {
  /** The types with pages, and how many other pages change. */
  changes: { type: string; count: number }[];
  /** Whether others show it as part of themselves, so that whoever publishes it is asked first. */
  isShared: boolean;
}

/** A document in the language in which it is about to be published. */
interface Document {
  uid: UID.ContentType;
  documentId: string;
  locale?: string;
}

/** Who asks: Strapi's judge of what they may do with a content type. */
export type CheckerOf = (uid: string) => PermissionChecker;

/**
 * Where a document is used. A fixed number of statements for each content type that can use it, however many documents do.
 * @param document with the language in which it is about to be published
 */
export async function whereUsed(
  strapi: Core.Strapi,
  settings: UsageSettings,
  document: Document,
  checkerOf: CheckerOf,
): Promise<WhereUsed> {
  const { uid, documentId, locale } = document;
  const everywhere = { uid, documentIds: [documentId] };
  const groups = await count(strapi, everywhere, usersOf(strapi, everywhere, 'published', settings.shared));
  const items: Use[] = [];
  for (const group of groups) items.push(...(await list(strapi, group, checkerOf(group.uid), LISTED - items.length)));
  const found = groups.reduce((sum, group) => sum + group.count, 0);
  return { count: found, items, ...(await impactOf(strapi, settings, { ...everywhere, ...(locale ? { locale } : {}) })) };
}

/**
 * What follows when these documents are published. What is published already changes where published pages lead to it; what is new appears
 * where their drafts do.
 */
export async function impactOf(strapi: Core.Strapi, { shared, pages }: UsageSettings, used: Used): Promise<Impact> {
  const { uid } = used;
  const inLocale = used.locale && hasLanguages(strapi, uid) ? { locale: used.locale } : {};
  const published: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { documentId: { $in: [...used.documentIds] }, publishedAt: { $notNull: true }, ...inLocale },
  });
  const old = new Set(published.map(({ documentId }) => documentId));
  const ofThese = (isOld: boolean): Used => ({ uid, documentIds: used.documentIds.filter((id) => old.has(id) === isOld), ...inLocale });
  const toPublished = (user: UID.ContentType, ids: readonly Knex.QueryBuilder[]) => ids.map((id) => twinsOf(strapi, user, id, 'published'));
  const users = usersOf(strapi, ofThese(true), 'published', shared);
  const waiting = usersOf(strapi, ofThese(false), 'draft', shared);
  const both = users.map((user): Users => {
    const drafts = waiting.find((other) => other.uid === user.uid);
    const of = (kind: 'direct' | 'through') => [...user[kind], ...toPublished(user.uid, drafts?.[kind] ?? [])];
    return { uid: user.uid, direct: of('direct'), through: of('through') };
  });
  const changed = await count(
    strapi,
    used,
    both.filter((user) => pages.includes(user.uid)),
  );
  return {
    changes: changed.map((group) => ({ type: strapi.contentType(group.uid).info.displayName, count: group.count })),
    isShared: shared.includes(uid),
  };
}

/** The published documents of one content type that use it. */
interface Group {
  uid: UID.ContentType;
  /** Ids of rows. */
  all: Knex.QueryBuilder;
  direct: Knex.QueryBuilder;
  hasThrough: boolean;
  count: number;
}

async function count(strapi: Core.Strapi, used: Used, users: readonly Users[]): Promise<Group[]> {
  const groups = await Promise.all(
    users.map(async ({ uid, direct, through }): Promise<Group> => {
      const rowsIn = (queries: readonly Knex.QueryBuilder[]) => {
        const rows = onSide(strapi, uid, 'published').whereIn('id', anyOf(queries));
        return (uid === used.uid ? rows.whereNotIn('document_id', used.documentIds) : rows).select('id');
      };
      const all = rowsIn([...direct, ...through]);
      const found = await strapi.db.query(uid).count({ where: { id: { $in: all } } });
      return { uid, all, direct: rowsIn(direct), hasThrough: through.length > 0, count: found };
    }),
  );
  return groups.filter((group) => group.count > 0).sort((one, other) => one.uid.localeCompare(other.uid));
}

/** All ids of some queries. A union, and not an "or", for which databases would read the whole table. */
function anyOf([first, ...others]: readonly Knex.QueryBuilder[]): Knex.QueryBuilder | number[] {
  if (!first) return [];
  return others.length ? first.clone().union(others) : first;
}

/** Those that whoever asks may read, which Strapi tells of drafts; those that name it themselves come first. */
async function list(strapi: Core.Strapi, group: Group, checker: PermissionChecker, limit: number): Promise<Use[]> {
  const { uid } = group;
  if (limit <= 0 || !checker.can.read()) return [];
  const { info, kind } = strapi.contentType(uid);
  const readable = strapi.get('query-params').transform(uid, await checker.sanitizedQuery.read({})) as { where?: object };
  const titleFields = titleFieldsOf(strapi, uid);
  const read = async (where: object, most: number, isDirect: boolean): Promise<Use[]> => {
    const rows: Readonly<Record<string, unknown>>[] = await strapi.db.query(uid).findMany({
      select: ['documentId', 'locale', ...titleFields],
      where: { $and: [where, readable.where ?? {}] },
      orderBy: [...titleFields, 'id'].map((field) => ({ [field]: 'asc' as const })),
      limit: most,
    });
    const isSingle = kind === 'singleType';
    return rows.map((row) => ({
      uid,
      type: info.displayName,
      isSingle,
      documentId: String(row.documentId),
      locale: typeof row.locale === 'string' ? row.locale : '',
      title: isSingle ? info.displayName : titleOf(strapi, uid, row),
      isDirect,
    }));
  };
  const direct = twinsOf(strapi, uid, group.direct, 'draft');
  const items = await read({ id: { $in: direct } }, limit, true);
  if (!group.hasThrough || items.length === limit) return items;
  const others = { id: { $in: twinsOf(strapi, uid, group.all, 'draft'), $notIn: direct } };
  return [...items, ...(await read(others, limit - items.length, false))];
}
