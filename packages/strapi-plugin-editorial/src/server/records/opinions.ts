import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Leaves } from '../content/leaves.ts';
import type { Verdict } from './comments.ts';
import type { Target } from './records.ts';
import { inTable, TABLES } from './tables.ts';

/** What a clinician without an account said of exactly one text. It stands on record, and lets nothing be published. */
export interface Opinion extends Target {
  linkId: string;
  verdict: Verdict;
  byName: string;
  /** As they stated it; nobody has checked it. */
  credential: string;
  /** The fingerprint of the text that they had before them. */
  hash: string;
  leaves: Leaves;
  /** ISO 8601. */
  at: string;
}

interface Row {
  link_id: string;
  verdict: Verdict;
  by_name: string;
  credential: string;
  hash: string;
  leaves: string;
  at: string;
}

type Database = Core.Strapi['db'];

export async function addOpinion(db: Database, trx: Knex.Transaction, opinion: Omit<Opinion, 'at'>): Promise<void> {
  await inTable(db, TABLES.opinions, trx).insert({
    id: randomUUID(),
    uid: opinion.uid,
    document_id: opinion.documentId,
    locale: opinion.locale,
    link_id: opinion.linkId,
    verdict: opinion.verdict,
    by_name: opinion.byName,
    credential: opinion.credential,
    hash: opinion.hash,
    leaves: JSON.stringify(opinion.leaves),
    at: new Date().toISOString(),
  });
}

/** What was said of one language of a document, newest first. */
export async function listOpinions(db: Database, trx: Knex.Transaction, target: Target): Promise<Opinion[]> {
  const { uid, documentId, locale } = target;
  const rows: Row[] = await inTable(db, TABLES.opinions, trx).where({ uid, document_id: documentId, locale }).orderBy('number', 'desc');
  return rows.map((row) => ({
    uid,
    documentId,
    locale,
    linkId: row.link_id,
    verdict: row.verdict,
    byName: row.by_name,
    credential: row.credential,
    hash: row.hash,
    leaves: JSON.parse(row.leaves) as Leaves,
    at: row.at,
  }));
}
