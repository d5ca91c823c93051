import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { titleOf } from '../content/unpublished.ts';
import { isRecord } from '../content/values.ts';
import { newestOpen, type EditorialRecord, type RecordKind } from '../records/records.ts';
import { PERMISSIONS } from './permissions.ts';
import { checkerOf, draftRow, staffOf } from './request.ts';
import { listWaitingComments } from './waiting-comments.ts';

/** Something that waits for whoever is signed in. */
export interface WaitingItem {
  kind: RecordKind | 'comment';
  uid: string;
  /** The content type's name. */
  type: string;
  documentId: string;
  locale: string;
  title: string;
  byName: string;
  reason: string;
  at: string;
}

/** Whom each kind of task waits for, by what they may do. */
const WAITS_FOR: readonly { kind: RecordKind; permission: string }[] = [
  { kind: 'request', permission: PERMISSIONS.sign },
  { kind: 'follow-up', permission: PERMISSIONS.sign },
  // Whoever corrects in an emergency sees to it that it is reviewed.
  { kind: 'follow-up', permission: PERMISSIONS.correct },
  { kind: 'rejection', permission: PERMISSIONS.request },
  { kind: 'unsafe', permission: PERMISSIONS.correct },
  { kind: 'translation', permission: PERMISSIONS.sign },
  { kind: 'recall', permission: PERMISSIONS.request },
  { kind: 'recall', permission: PERMISSIONS.sign },
];

const LISTED = 20;

/** What waits for this person, newest first, of the documents that they may read. */
export async function listWaiting(strapi: Core.Strapi, ctx: Context): Promise<WaitingItem[]> {
  const { userAbility } = staffOf(ctx);
  const kinds = WAITS_FOR.filter(({ permission }) => userAbility.can(permission)).map(({ kind }) => kind);
  const records = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => newestOpen(strapi.db, trx, kinds, LISTED));
  const items = await Promise.all(records.map((record) => itemOf(strapi, ctx, record)));
  const comments = await listWaitingComments(strapi, ctx, LISTED);
  const all = [...items.filter((item) => item !== undefined), ...comments];
  return all.sort((one, other) => other.at.localeCompare(one.at)).slice(0, LISTED);
}

async function itemOf(strapi: Core.Strapi, ctx: Context, record: EditorialRecord): Promise<WaitingItem | undefined> {
  const { kind, uid, documentId, locale, byName, at } = record;
  const row = uid in strapi.contentTypes ? await draftRow(strapi, record) : undefined;
  if (!isRecord(row) || !checkerOf(strapi, ctx, uid).can.read(row)) return undefined;
  const type = strapi.contentType(uid as UID.ContentType).info.displayName;
  const title = titleOf(strapi, uid as UID.ContentType, row);
  return { kind, uid, type, documentId, locale, title, byName, reason: record.reason ?? '', at };
}
