import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { titleOf } from '../content/unpublished.ts';
import { isRecord } from '../content/values.ts';
import { listAnswers, newestUnresolved, type Comment } from '../records/comments.ts';
import { findLinks } from '../records/links.ts';
import { openRecords } from '../records/records.ts';
import { PERMISSIONS } from './permissions.ts';
import { checkerOf, draftRow, staffOf } from './request.ts';
import type { WaitingItem } from './waiting.ts';

/** So many unresolved comments, the newest, are looked through. */
const LOOKED_THROUGH = 300;
/** Characters of a comment that a list shows. */
const SHOWN = 200;

/**
 * The documents with comments that wait for this person: nobody has resolved them, somebody else had the last word, and this person wrote the
 * document, shared it, or may sign it while a review is asked for. One item for each document, with what was said last.
 */
export async function listWaitingComments(strapi: Core.Strapi, ctx: Context, most: number): Promise<WaitingItem[]> {
  return await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const waiting = await lastWords(strapi, trx, staffOf(ctx).user.id);
    const items: WaitingItem[] = [];
    const seen = new Set<string>();
    for (const { started, last } of waiting) {
      const key = [started.uid, started.documentId, started.locale].join(' ');
      if (seen.has(key) || items.length >= most) continue;
      const item = await itemOf(strapi, trx, ctx, { started, last });
      if (!item) continue;
      seen.add(key);
      items.push(item);
    }
    return items;
  });
}

interface Talk {
  started: Comment;
  last: Comment;
}

async function lastWords(strapi: Core.Strapi, trx: Knex.Transaction, ownId: number): Promise<Talk[]> {
  const comments = await newestUnresolved(strapi.db, trx, LOOKED_THROUGH);
  const answers = await listAnswers(
    strapi.db,
    trx,
    comments.map(({ id }) => id),
  );
  return comments
    .map((started) => ({ started, last: answers.findLast(({ parentId }) => parentId === started.id) ?? started }))
    .filter(({ last }) => last.byId !== ownId);
}

async function itemOf(strapi: Core.Strapi, trx: Knex.Transaction, ctx: Context, { started, last }: Talk): Promise<WaitingItem | undefined> {
  const { uid, documentId, locale } = started;
  const row = uid in strapi.contentTypes ? await draftRow(strapi, started) : undefined;
  if (!isRecord(row) || !checkerOf(strapi, ctx, uid).can.read(row)) return undefined;
  if (!(await concerns(strapi, trx, ctx, started, row))) return undefined;
  const type = strapi.contentType(uid as UID.ContentType).info.displayName;
  const title = titleOf(strapi, uid as UID.ContentType, row);
  return { kind: 'comment', uid, type, documentId, locale, title, byName: last.byName, reason: beginningOf(last.text), at: last.at };
}

function beginningOf(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}

async function concerns(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  ctx: Context,
  comment: Comment,
  row: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { user, userAbility } = staffOf(ctx);
  const writers = [row.createdBy, row.updatedBy].map((writer) => Reflect.get(Object(writer), 'id'));
  if (writers.includes(user.id)) return true;
  const [link] = comment.linkId ? await findLinks(strapi.db, trx, [comment.linkId]) : [];
  if (link?.byId === user.id) return true;
  return userAbility.can(PERMISSIONS.sign) && (await openRecords(strapi.db, trx, comment, ['request'])).length > 0;
}
