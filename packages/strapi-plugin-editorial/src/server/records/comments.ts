import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Target } from './records.ts';
import { inTable, TABLES } from './tables.ts';

/** What an outside clinician said of a whole text. */
export type Verdict = 'approval' | 'objection';

/** Something that somebody said about a document or one of its fields, or an answer to that. */
export interface Comment extends Target {
  id: string;
  /** The field, as the admin's form names it; empty if it is about the whole document. */
  path: string[];
  /** The comment that this one answers. */
  parentId: string | null;
  text: string;
  /** There if it was said along with an outside opinion. */
  verdict: Verdict | null;
  /** Null for somebody without an account. */
  byId: number | null;
  byName: string;
  /** As somebody without an account stated it. */
  credential: string | null;
  /** The share link that it came by. */
  linkId: string | null;
  /** ISO 8601. */
  at: string;
  /** ISO 8601. */
  resolvedAt: string | null;
  resolvedBy: string | null;
}

export type NewComment = Omit<Comment, 'id' | 'at' | 'resolvedAt' | 'resolvedBy'>;

interface Row {
  id: string;
  uid: string;
  document_id: string;
  locale: string;
  path: string;
  parent_id: string | null;
  text: string;
  verdict: Verdict | null;
  by_id: number | null;
  by_name: string;
  credential: string | null;
  link_id: string | null;
  at: string;
  resolved_at: string | null;
  resolved_by: string | null;
}

type Database = Core.Strapi['db'];

export async function addComment(db: Database, trx: Knex.Transaction, comment: NewComment): Promise<void> {
  await inTable(db, TABLES.comments, trx).insert({
    id: randomUUID(),
    uid: comment.uid,
    document_id: comment.documentId,
    locale: comment.locale,
    path: comment.path.join('.'),
    parent_id: comment.parentId,
    text: comment.text,
    verdict: comment.verdict,
    by_id: comment.byId,
    by_name: comment.byName,
    credential: comment.credential,
    link_id: comment.linkId,
    at: new Date().toISOString(),
  });
}

/** All comments on one language of a document, oldest first. */
export async function listComments(db: Database, trx: Knex.Transaction, { uid, documentId, locale }: Target): Promise<Comment[]> {
  return read(inTable(db, TABLES.comments, trx).where({ uid, document_id: documentId, locale }).orderBy('number'));
}

/** What was said by way of a share link, oldest first. */
export async function listByLink(db: Database, trx: Knex.Transaction, linkId: string): Promise<Comment[]> {
  return read(inTable(db, TABLES.comments, trx).where({ link_id: linkId }).orderBy('number'));
}

/** Comments on any document that nobody has resolved and that answer no other, newest first. */
export async function newestUnresolved(db: Database, trx: Knex.Transaction, limit: number): Promise<Comment[]> {
  return read(inTable(db, TABLES.comments, trx).where({ parent_id: null, resolved_at: null }).orderBy('number', 'desc').limit(limit));
}

/** The answers to these comments, oldest first. */
export async function listAnswers(db: Database, trx: Knex.Transaction, ids: readonly string[]): Promise<Comment[]> {
  return read(
    inTable(db, TABLES.comments, trx)
      .whereIn('parent_id', [...ids])
      .orderBy('number'),
  );
}

export async function findComment(db: Database, trx: Knex.Transaction, id: string): Promise<Comment | undefined> {
  return (await read(inTable(db, TABLES.comments, trx).where({ id })))[0];
}

/** Notes who has dealt with a comment; undefined opens it again. */
export async function resolveComment(db: Database, trx: Knex.Transaction, id: string, byName: string | undefined): Promise<void> {
  const resolved = { resolved_at: byName === undefined ? null : new Date().toISOString(), resolved_by: byName ?? null };
  await inTable(db, TABLES.comments, trx).where({ id }).update(resolved);
}

async function read(query: Knex.QueryBuilder): Promise<Comment[]> {
  const rows: Row[] = await query;
  return rows.map((row) => ({
    id: row.id,
    uid: row.uid,
    documentId: row.document_id,
    locale: row.locale,
    path: row.path ? row.path.split('.') : [],
    parentId: row.parent_id,
    text: row.text,
    verdict: row.verdict,
    byId: row.by_id,
    byName: row.by_name,
    credential: row.credential,
    linkId: row.link_id,
    at: row.at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by,
  }));
}
