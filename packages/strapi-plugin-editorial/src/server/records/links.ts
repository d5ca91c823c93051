import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Target } from './records.ts';
import { inTable, TABLES } from './tables.ts';

/** What lets somebody without an account read the draft of one document in one language. */
export interface ShareLink extends Target {
  id: string;
  /** Whom it is for, as its maker wrote it. */
  forName: string;
  /** What the reader is told. */
  note: string;
  byId: number;
  byName: string;
  /** ISO 8601, as the following ones. */
  at: string;
  expiresAt: string;
  revokedAt: string | null;
  revokedBy: string | null;
  /** When it was first opened. */
  openedAt: string | null;
}

interface Row {
  id: string;
  uid: string;
  document_id: string;
  locale: string;
  for_name: string;
  note: string;
  by_id: number;
  by_name: string;
  at: string;
  expires_at: string;
  revoked_at: string | null;
  revoked_by: string | null;
  opened_at: string | null;
}

type Database = Core.Strapi['db'];

/** @param tokenHash what is kept of the token, which is nowhere else */
export async function addLink(
  db: Database,
  trx: Knex.Transaction,
  tokenHash: string,
  link: Pick<ShareLink, keyof Target | 'forName' | 'note' | 'byId' | 'byName' | 'expiresAt'>,
): Promise<void> {
  await inTable(db, TABLES.links, trx).insert({
    id: randomUUID(),
    token_hash: tokenHash,
    uid: link.uid,
    document_id: link.documentId,
    locale: link.locale,
    for_name: link.forName,
    note: link.note,
    by_id: link.byId,
    by_name: link.byName,
    at: new Date().toISOString(),
    expires_at: link.expiresAt,
  });
}

/** The links to one language of a document, newest first, also those that open nothing any more. */
export async function listLinks(db: Database, trx: Knex.Transaction, { uid, documentId, locale }: Target): Promise<ShareLink[]> {
  return read(inTable(db, TABLES.links, trx).where({ uid, document_id: documentId, locale }).orderBy('number', 'desc'));
}

/** The links with these ids. */
export async function findLinks(db: Database, trx: Knex.Transaction, ids: readonly string[]): Promise<ShareLink[]> {
  return read(inTable(db, TABLES.links, trx).whereIn('id', [...ids]));
}

/** The link with this token, if it opens something now. In PostgreSQL others wait for it until the transaction ends. */
export async function findOpenLink(db: Database, trx: Knex.Transaction, tokenHash: string): Promise<ShareLink | undefined> {
  const [link] = await read(inTable(db, TABLES.links, trx).where({ token_hash: tokenHash }).forUpdate());
  return link && isOpen(link) ? link : undefined;
}

/** Whether a link opens anything now. */
export function isOpen({ revokedAt, expiresAt }: ShareLink): boolean {
  return !revokedAt && expiresAt > new Date().toISOString();
}

/** Notes the first time that somebody has opened it. */
export async function noteOpened(db: Database, trx: Knex.Transaction, id: string): Promise<void> {
  await inTable(db, TABLES.links, trx).where({ id, opened_at: null }).update({ opened_at: new Date().toISOString() });
}

/** From now on the link opens nothing. */
export async function revokeLink(db: Database, trx: Knex.Transaction, id: string, byName: string): Promise<void> {
  const revoked = { revoked_at: new Date().toISOString(), revoked_by: byName };
  await inTable(db, TABLES.links, trx).where({ id, revoked_at: null }).update(revoked);
}

async function read(query: Knex.QueryBuilder): Promise<ShareLink[]> {
  const rows: Row[] = await query;
  return rows.map((row) => ({
    id: row.id,
    uid: row.uid,
    documentId: row.document_id,
    locale: row.locale,
    forName: row.for_name,
    note: row.note,
    byId: row.by_id,
    byName: row.by_name,
    at: row.at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    revokedBy: row.revoked_by,
    openedAt: row.opened_at,
  }));
}
