import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hashOf, leavesOf, type Leaves } from '../content/leaves.ts';
import { findPerson } from '../content/reviewers.ts';
import { findUnpublished } from '../content/unpublished.ts';
import { recordsOf, textOf } from '../content/values.ts';
import { readEntry } from '../content/versions.ts';
import type { TypePolicy } from '../policy.ts';
import { keyOf, listRecords, type Target } from '../records/records.ts';
import { runRules } from '../rules/index.ts';
import type { Entry, Finding, Standing } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { readFlag } from './flag.ts';
import { standingOf } from './standing.ts';

/** What is judged: a row of the database, and the draft that tells which links Strapi will leave out. */
export interface Case extends Target {
  policy: TypePolicy;
  id: number;
  /** The row of the draft; left out where nothing but the published text is known. */
  draftId?: number | undefined;
  /** Judges as if this stood on record, for somebody who is about to put it there. */
  standing?: Standing;
  /** Documents that count as published, as {@link keyOf} names them, since they are to be published with this one. */
  together?: ReadonlySet<string>;
}

export interface Judgement {
  entry: Entry;
  leaves: Leaves;
  hash: string;
  isDemonstration: boolean;
  standing: Standing;
  findings: Finding[];
}

/** What a transaction works with. */
export interface Work {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  settings: Settings;
}

/** Runs the rules of a content type on one language of a document. */
export async function judge(work: Work, target: Case): Promise<Judgement> {
  const { strapi, trx, settings } = work;
  const uid = target.uid as UID.ContentType;
  const entry = await readEntry(strapi, uid, target.id);
  const leaves = leavesOf(strapi, strapi.contentType(uid), entry, target.policy.clinicalFields);
  const hash = hashOf(leaves);
  const isDemonstration = await readFlag(strapi, settings.demonstration);
  const records = await listRecords(strapi.db, trx, target);
  const standing = target.standing ?? standingOf(records, { hash, leaves, isDemonstration });
  const reviewer = await namedReviewer(work, target.policy, entry);
  const draft = target.draftId === undefined || target.draftId === target.id ? entry : await readEntry(strapi, uid, target.draftId);
  const unpublished = await findUnpublished(strapi, uid, draft, target.locale);
  const originalChanged = records.find(({ kind, closedAt }) => kind === 'translation' && !closedAt)?.reason;
  const findings = runRules(target.policy.rules, {
    entry,
    locale: target.locale || 'en',
    today: new Date().toISOString().slice(0, 10),
    ...(reviewer ? { reviewer } : {}),
    unpublished: unpublished.filter((link) => !target.together?.has(keyOf(link))),
    standing,
    ...(originalChanged ? { originalChanged } : {}),
    isDemonstration,
  });
  const accepted = new Set<string | null>(
    records.filter(({ kind, closedAt }) => kind === 'acceptance' && !closedAt).map((record) => record.accepted ?? ''),
  );
  return {
    entry,
    leaves,
    hash,
    isDemonstration,
    standing,
    findings: findings.filter((finding) => !accepted.has(acceptanceOf(finding) ?? null)),
  };
}

/** How an acceptance names what it accepts; undefined for a finding that nobody may accept. */
export function acceptanceOf({ rule, acceptKey }: Finding): string | undefined {
  return acceptKey === undefined ? undefined : `${rule}: ${acceptKey}`;
}

/** The findings that a publish is refused for. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level === 'blocks');
}

async function namedReviewer({ strapi, settings }: Work, { reviewField }: TypePolicy, entry: Entry) {
  if (!reviewField) return undefined;
  const [review] = recordsOf(entry[reviewField]);
  const documentId = textOf(recordsOf(review?.reviewedBy)[0]?.documentId);
  return documentId ? findPerson(strapi, settings.reviewers, { documentId }) : undefined;
}
