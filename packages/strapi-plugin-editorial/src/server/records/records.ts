import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Leaves } from '../content/leaves.ts';
import type { ApprovalKind, Person } from '../rules/rule.ts';
import { inTable, TABLES } from './tables.ts';

/** What somebody did about a document: approved it, accepted a finding, asked for a review, sent it back, or owes a check. */
export type RecordKind = ApprovalKind | 'acceptance' | 'request' | 'rejection' | 'follow-up' | 'unsafe' | 'recall' | 'translation';

/** One language of a document. */
export interface Target {
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
}

/** Who acts: a member of the staff, or the system. */
export interface Actor {
  id: number | null;
  name: string;
}

/** An entry of the record, which is only ever added to and closed. */
export interface EditorialRecord extends Target {
  id: string;
  kind: RecordKind;
  hash: string | null;
  leaves: Leaves | null;
  /** Of an acceptance: rule and key of the finding. */
  accepted: string | null;
  reason: string | null;
  byId: number | null;
  byName: string;
  /** The reviewer as they were: name and credentials with their expiry. */
  person: Person | null;
  /** ISO 8601. */
  at: string;
  /** ISO 8601; from then on it has no effect. */
  closedAt: string | null;
  closedBecause: string | null;
  /** Of a recall: the document that no longer stands, as {@link keyOf} names it. */
  about: string | null;
}

/** How a record or a set names a document. */
export function keyOf({ uid, documentId }: Pick<Target, 'uid' | 'documentId'>): string {
  return `${uid} ${documentId}`;
}

export type NewRecord = Target & { kind: RecordKind; by: Actor } & Partial<
    Pick<EditorialRecord, 'hash' | 'leaves' | 'accepted' | 'reason' | 'person' | 'about'>
  >;

export const APPROVALS: readonly RecordKind[] = ['sign-off', 'demonstration-sign-off', 'demonstration-exemption', 'emergency'];

type Database = Core.Strapi['db'];

/** SQLite allows 32,766 parameters in a statement. */
const AT_ONCE = 500;

/** Adds to the record, in the transaction. */
export async function addRecords(db: Database, trx: Knex.Transaction, records: readonly NewRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += AT_ONCE) {
    await inTable(db, TABLES.records, trx).insert(records.slice(from, from + AT_ONCE).map(rowOf));
  }
}

export async function addRecord(db: Database, trx: Knex.Transaction, record: NewRecord): Promise<void> {
  await addRecords(db, trx, [record]);
}

function rowOf({ uid, documentId, locale, kind, by, hash, leaves, accepted, reason, person, about }: NewRecord) {
  return {
    id: randomUUID(),
    kind,
    uid,
    document_id: documentId,
    locale,
    hash: hash ?? null,
    leaves: leaves ? JSON.stringify(leaves) : null,
    accepted: accepted ?? null,
    reason: reason ?? null,
    by_id: by.id,
    by_name: by.name,
    person: person ? JSON.stringify(person) : null,
    about: about ?? null,
    at: new Date().toISOString(),
  };
}

/** Closes every open entry that another document is the cause of. */
export async function closeAbout(db: Database, trx: Knex.Transaction, about: string, because: string): Promise<void> {
  await inTable(db, TABLES.records, trx)
    .where({ about, closed_at: null })
    .update({ closed_at: new Date().toISOString(), closed_because: because });
}

/**
 * Where a recalled document has a task, or had one about which somebody decided.
 * @param byItself reasons for which tasks are closed without anybody
 */
export async function recalledAt(db: Database, trx: Knex.Transaction, about: string, byItself: readonly string[]): Promise<Target[]> {
  const rows: { uid: string; document_id: string; locale: string }[] = await inTable(db, TABLES.records, trx)
    .select('uid', 'document_id', 'locale')
    .where({ kind: 'recall', about })
    .where((either) => void either.whereNull('closed_at').orWhereNotIn('closed_because', [...byItself]));
  return rows.map(({ uid, document_id: documentId, locale }) => ({ uid, documentId, locale }));
}

/** All entries about one language of a document, newest first. */
export async function listRecords(db: Database, trx: Knex.Transaction, { uid, documentId, locale }: Target): Promise<EditorialRecord[]> {
  const rows: Readonly<Record<string, unknown>>[] = await inTable(db, TABLES.records, trx)
    .where({ uid, document_id: documentId, locale })
    .orderBy('number', 'desc');
  return rows.map(recordOf);
}

/** The open entries about one language of a document, newest first. */
export async function openRecords(
  db: Database,
  trx: Knex.Transaction,
  { uid, documentId, locale }: Target,
  kinds?: readonly RecordKind[],
): Promise<EditorialRecord[]> {
  const query = inTable(db, TABLES.records, trx).where({ uid, document_id: documentId, locale, closed_at: null });
  if (kinds) void query.whereIn('kind', [...kinds]);
  const rows: Readonly<Record<string, unknown>>[] = await query.orderBy('number', 'desc');
  return rows.map(recordOf);
}

/** All entries about these documents of a type in one language, newest first. */
export async function recordsOfType(
  db: Database,
  trx: Knex.Transaction,
  { uid, locale }: Omit<Target, 'documentId'>,
  documentIds: readonly string[],
): Promise<EditorialRecord[]> {
  const rows: Readonly<Record<string, unknown>>[] = await inTable(db, TABLES.records, trx)
    .where({ uid, locale })
    .whereIn('document_id', [...documentIds])
    .orderBy('number', 'desc');
  return rows.map(recordOf);
}

/** The documents of a type about which there is an open entry of this kind, in one language or, if none is named, in any. */
export async function openOfType(
  db: Database,
  trx: Knex.Transaction,
  { uid, locale }: Omit<Target, 'documentId'>,
  kind: RecordKind,
): Promise<string[]> {
  const rows: { document_id: string }[] = await inTable(db, TABLES.records, trx)
    .distinct('document_id')
    .where({ uid, kind, closed_at: null, ...(locale ? { locale } : {}) });
  return rows.map((row) => row.document_id);
}

/** Open entries of these kinds about any document, newest first. */
export async function newestOpen(
  db: Database,
  trx: Knex.Transaction,
  kinds: readonly RecordKind[],
  limit: number,
): Promise<EditorialRecord[]> {
  const rows: Readonly<Record<string, unknown>>[] = await inTable(db, TABLES.records, trx)
    .where({ closed_at: null })
    .whereIn('kind', [...kinds])
    .orderBy('number', 'desc')
    .limit(limit);
  return rows.map(recordOf);
}

/** Closes entries, with the reason. */
export async function closeRecords(db: Database, trx: Knex.Transaction, ids: readonly string[], because: string): Promise<void> {
  if (!ids.length) return;
  await inTable(db, TABLES.records, trx)
    .whereIn('id', [...ids])
    .update({ closed_at: new Date().toISOString(), closed_because: because });
}

function recordOf(row: Readonly<Record<string, unknown>>): EditorialRecord {
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : null);
  const parsed = <Value>(name: string) => (typeof row[name] === 'string' ? (JSON.parse(row[name]) as Value) : null);
  return {
    id: String(row.id),
    kind: String(row.kind) as RecordKind,
    uid: String(row.uid),
    documentId: String(row.document_id),
    locale: String(row.locale),
    hash: text('hash'),
    leaves: parsed<Leaves>('leaves'),
    accepted: text('accepted'),
    reason: text('reason'),
    byId: typeof row.by_id === 'number' ? row.by_id : null,
    byName: String(row.by_name),
    person: parsed<Person>('person'),
    at: String(row.at),
    closedAt: text('closed_at'),
    closedBecause: text('closed_because'),
    about: text('about'),
  };
}
