import type { Core, UID } from '@strapi/strapi';
import { bidirectionalRelations } from './content-types.ts';

/** A published document that another one links to. */
export interface Relative {
  uid: UID.ContentType;
  documentId: string;
  locale: string | null;
}

/** The published version of a document in one language. */
export interface PublishedVersion {
  rowId: number;
  locale: string | null;
  /** Milliseconds. */
  updatedAt: number;
  /** By a name of the link: the field, and what it leads to. */
  relatives: Map<string, Relative>;
}

/** What is published of a document, by language; the key of a type without languages is ''. */
export type Snapshot = Map<string, PublishedVersion>;

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  updatedAt: string | Date | null;
  [field: string]: unknown;
}

const IS_PUBLISHED = { publishedAt: { $notNull: true } };

/** Reads what is published of a document, in all languages, with its links that the other side shows too. */
export async function takeSnapshot(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | undefined): Promise<Snapshot> {
  if (!documentId) return new Map();
  const relations = bidirectionalRelations(strapi, uid);
  const populate = Object.fromEntries(
    relations.map(({ field }) => [field, { select: ['id', 'documentId', 'locale'], where: IS_PUBLISHED }]),
  );
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'updatedAt'],
    where: { documentId, ...IS_PUBLISHED },
    populate,
  });
  return new Map(
    rows.map((row) => {
      const relatives = relations.flatMap(({ field, target }) =>
        asRows(row[field]).map((relative): [string, Relative] => {
          const { documentId: id, locale } = relative;
          return [[field, target, id, locale ?? ''].join(' '), { uid: target, documentId: id, locale }];
        }),
      );
      const updatedAt = row.updatedAt ? new Date(row.updatedAt).getTime() : 0;
      return [row.locale ?? '', { rowId: row.id, locale: row.locale, updatedAt, relatives: new Map(relatives) }];
    }),
  );
}

/** A relation to one gives an object or null, a relation to many a list. */
function asRows(value: unknown): Row[] {
  return (Array.isArray(value) ? value : [value]).filter(Boolean) as Row[];
}
