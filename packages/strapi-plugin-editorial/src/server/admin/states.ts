import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { hashOf, leavesOf } from '../content/leaves.ts';
import { textOf } from '../content/values.ts';
import { readDrafts } from '../content/versions.ts';
import { readFlag } from '../gate/flag.ts';
import { standingOf } from '../gate/standing.ts';
import type { TypePolicy } from '../policy.ts';
import { recordsOfType, type EditorialRecord } from '../records/records.ts';
import type { Standing } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { bodyOf, checkerOf, idsOf } from './request.ts';

/** What is open about a document, the most pressing first. */
const TASKS = ['unsafe', 'rejection', 'request', 'follow-up'] as const;

/** How a document stands with its reviewers, in one word; the list of documents has a column of it. */
export type State = (typeof TASKS)[number] | 'overdue' | 'signed' | 'exempt' | 'changed' | 'unsigned';

interface Question {
  uid: UID.ContentType;
  locale: string;
  policy: TypePolicy;
}

/** The states of many documents of a type by their ids, of those that this person may read; none for a type that nobody signs. */
export async function listStates(strapi: Core.Strapi, settings: Settings, ctx: Context): Promise<Record<string, State>> {
  const body = bodyOf(ctx);
  const policy = settings.policies[textOf(body.uid)];
  if (!policy?.clinicalFields.length) return {};
  const question: Question = { uid: textOf(body.uid) as UID.ContentType, locale: textOf(body.locale), policy };
  const drafts = await readDrafts(strapi, question, idsOf(body.documentIds));
  const checker = checkerOf(strapi, ctx, question.uid);
  const readable = drafts.filter((draft) => checker.can.read(draft));
  const ids = readable.map(({ documentId }) => textOf(documentId));
  const records = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => recordsOfType(strapi.db, trx, question, ids));
  const isDemonstration = await readFlag(strapi, settings.demonstration);
  const overdue = new Set(await listOverdue(strapi, question));
  const stateOfDraft = (draft: (typeof drafts)[number]): [string, State] => {
    const documentId = textOf(draft.documentId);
    const leaves = leavesOf(strapi, strapi.contentType(question.uid), draft, policy.clinicalFields);
    const own = records.filter((record) => record.documentId === documentId);
    const standing = standingOf(own, { hash: hashOf(leaves), leaves, isDemonstration });
    return [documentId, stateOf(own, standing, overdue.has(documentId))];
  };
  return Object.fromEntries(readable.map(stateOfDraft));
}

/** The published documents of a type whose check is past. */
export async function listOverdue(strapi: Core.Strapi, { uid, locale, policy: { reviewField } }: Question): Promise<string[]> {
  if (!reviewField) return [];
  const today = new Date().toISOString().slice(0, 10);
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { publishedAt: { $notNull: true }, [reviewField]: { nextCheckOn: { $lt: today } }, ...(locale ? { locale } : {}) },
  });
  return rows.map(({ documentId }) => documentId);
}

function stateOf(records: readonly EditorialRecord[], { valid, lapsed }: Standing, isOverdue: boolean): State {
  const task = TASKS.find((kind) => records.some((record) => record.kind === kind && !record.closedAt));
  if (task) return task;
  if (isOverdue) return 'overdue';
  if (valid) return valid.kind === 'demonstration-exemption' ? 'exempt' : 'signed';
  return lapsed ? 'changed' : 'unsigned';
}

/** @throws {ValidationError} for what is no list of ids, or too long a one */
