import { randomBytes, randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { DocumentChange } from '../events.ts';
import { inTable, quotedTable, TABLES, type Queryable } from '../log/tables.ts';
import { isContent, isLocalized } from '../watch/content-types.ts';

type Database = Core.Strapi['db'];

/** What the log knows of a published document in one language. */
export interface KnownRow {
  uid: string;
  document_id: string;
  locale: string;
  /** Null until it is read. */
  fingerprint: string | null;
  /** Set while what is known is older than the content; different each time. */
  mark: string | null;
}

/** How marks begin of what this run of the CMS has changed. */
const RUN = `${randomUUID().slice(0, 8)} `;
/** How marks begin of what is taken as known without an event, since readers read it anyway. */
const ADOPTED = 'adopted ';
const ROWS_PER_INSERT = 100;
const KEY = ['uid', 'document_id', 'locale'];

function newMark(kind: string): string {
  return kind + randomBytes(12).toString('hex');
}

/**
 * Marks documents as changed by something that the log has seen, in the transaction of the change. Whoever compares then knows that
 * what is stored is old, and never takes the change for one that nobody saw.
 */
export async function markChanged(db: Database, trx: Knex.Transaction, changes: readonly DocumentChange[]): Promise<void> {
  const mark = newMark(RUN);
  const rows = changes
    .filter(({ uid }) => isContent(uid))
    .flatMap(({ uid, documentId, locales }) =>
      (locales.length ? locales : ['']).map((locale) => ({ uid, document_id: documentId, locale, fingerprint: null, mark })),
    );
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    const some = rows.slice(start, start + ROWS_PER_INSERT);
    await inTable(db, trx, TABLES.fingerprints).insert(some).onConflict(KEY).merge(['fingerprint', 'mark']);
  }
}

/** Marks everything that is published now, and forgets all that was known. */
export async function markEverything(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  const { db } = strapi;
  const mark = newMark(ADOPTED);
  await inTable(db, trx, TABLES.fingerprints).delete();
  for (const uid of contentUids(strapi)) {
    const locale = isLocalized(strapi.contentType(uid)) ? `coalesce(locale, '')` : `''`;
    const schema = db.getSchemaName();
    const source = [...(schema ? [schema] : []), db.metadata.get(uid).tableName].map((name) => `"${name}"`).join('.');
    await trx.raw(
      `insert into ${quotedTable(db, TABLES.fingerprints)} (uid, document_id, locale, fingerprint, mark) ` +
        `select distinct '${uid}', document_id, ${locale}, cast(null as varchar), '${mark}' from ${source} where published_at is not null`,
    );
  }
}

/** Some of the documents whose stored fingerprint is old. */
export async function readMarked(db: Database, limit: number): Promise<KnownRow[]> {
  return inTable(db, db.connection, TABLES.fingerprints).whereNotNull('mark').orderBy(KEY).limit(limit);
}

/** The documents that another run of the CMS has changed and not read since. */
export async function readUnread(db: Database): Promise<KnownRow[]> {
  const rows: KnownRow[] = await inTable(db, db.connection, TABLES.fingerprints).whereNotNull('mark').orderBy(KEY);
  return rows.filter(({ mark }) => !mark?.startsWith(RUN) && !mark?.startsWith(ADOPTED));
}

/** The mark that a document has now. */
export async function readMarkOf(db: Database, trx: Knex.Transaction, { uid, document_id, locale }: KnownRow): Promise<string | null> {
  const row: KnownRow | undefined = await inTable(db, trx, TABLES.fingerprints).where({ uid, document_id, locale }).first();
  return row?.mark ?? null;
}

/** What is known of documents of one type. */
export async function readKnown(db: Database, on: Queryable, uid: string, documentIds: readonly string[]): Promise<KnownRow[]> {
  return inTable(db, on, TABLES.fingerprints)
    .where({ uid })
    .whereIn('document_id', [...documentIds]);
}

/** Stores what was read of a marked document, or that it is not published; unless it changed again meanwhile. */
export async function settleMark(db: Database, trx: Knex.Transaction, row: KnownRow, fingerprint: string | undefined): Promise<void> {
  const { uid, document_id, locale, mark } = row;
  const query = inTable(db, trx, TABLES.fingerprints).where({ uid, document_id, locale, mark });
  await (fingerprint === undefined ? query.delete() : query.update({ fingerprint, mark: null }));
}

/** Documents of one type that are known as published and are not. */
export async function readVanished(strapi: Core.Strapi, uid: UID.ContentType): Promise<KnownRow[]> {
  const { db } = strapi;
  const content = db.getConnection(db.metadata.get(uid).tableName).as('content');
  const rows = content.select('document_id', 'locale').whereNotNull('published_at').as('content');
  return inTable(db, db.connection, TABLES.fingerprints)
    .leftJoin(rows, function () {
      this.on('content.document_id', '=', `${TABLES.fingerprints}.document_id`);
      if (isLocalized(strapi.contentType(uid))) this.on('content.locale', '=', `${TABLES.fingerprints}.locale`);
    })
    .where({ uid })
    .whereNull('mark')
    .whereNull('content.document_id')
    .select(`${TABLES.fingerprints}.*`);
}

/** The types whose content is compared. */
export function contentUids(strapi: Core.Strapi): UID.ContentType[] {
  return Object.keys(strapi.contentTypes).filter(isContent);
}
