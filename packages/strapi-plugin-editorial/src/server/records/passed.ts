import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Leaves } from '../content/leaves.ts';
import type { ApprovalKind } from '../rules/rule.ts';
import type { Target } from './records.ts';
import { inTable, TABLES } from './tables.ts';

type Database = Core.Strapi['db'];

/** The text that last passed the gate in one language of a document, and what allowed it. */
export interface Passed {
  locale: string;
  hash: string;
  leaves: Leaves;
  /** Null where nobody has to sign. */
  kind: ApprovalKind | null;
}

/** What has passed the gate, of a document in all its languages. */
export async function readPassed(db: Database, trx: Knex.Transaction, uid: string, documentId: string): Promise<Passed[]> {
  const rows: { locale: string; hash: string; leaves: string; kind: ApprovalKind | null }[] = await inTable(db, TABLES.passed, trx).where({
    uid,
    document_id: documentId,
  });
  return rows.map(({ locale, hash, leaves, kind }) => ({ locale, hash, leaves: JSON.parse(leaves) as Leaves, kind }));
}

/** Notes that a text has passed. */
export async function writePassed(db: Database, trx: Knex.Transaction, target: Target, passed: Omit<Passed, 'locale'>): Promise<void> {
  const { uid, documentId, locale } = target;
  await inTable(db, TABLES.passed, trx)
    .insert({
      uid,
      document_id: documentId,
      locale,
      hash: passed.hash,
      leaves: JSON.stringify(passed.leaves),
      kind: passed.kind,
      at: new Date().toISOString(),
    })
    .onConflict(['uid', 'document_id', 'locale'])
    .merge();
}

/** Forgets what is no longer published. */
export async function forgetPassed(db: Database, trx: Knex.Transaction, { uid, documentId, locale }: Target): Promise<void> {
  await inTable(db, TABLES.passed, trx).where({ uid, document_id: documentId, locale }).del();
}
