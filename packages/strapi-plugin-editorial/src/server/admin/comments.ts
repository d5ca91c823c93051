import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { listThreads, type Thread } from './threads.ts';
import { isField } from '../content/fields.ts';
import { typedText } from '../content/typed.ts';
import { textOf } from '../content/values.ts';
import { addComment, findComment, listComments, resolveComment, type Comment } from '../records/comments.ts';
import type { Target } from '../records/records.ts';
import { assertMay, bodyOf, memberOf, targetOf } from './request.ts';

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 4_000;

/** How many comments one language of a document takes. */
const MOST_COMMENTS = 1_000;

/** What was said of a document, for whoever may read it. */
export async function readComments(strapi: Core.Strapi, ctx: Context): Promise<{ threads: Thread[] }> {
  const target = await readableTarget(strapi, ctx, ctx.query as Readonly<Record<string, unknown>>);
  const threads = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => listThreads(strapi, trx, target));
  return { threads };
}

/** Adds a comment of somebody who may read the document. @throws {ValidationError} saying what is wrong with it */
export async function writeComment(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const body = bodyOf(ctx);
  const target = await readableTarget(strapi, ctx, body);
  const text = typedText(body.text);
  if (!text) throw new errors.ValidationError('Write what you want to say.');
  if (text.length > LONGEST_COMMENT) {
    throw new errors.ValidationError(`This is too long: write up to ${LONGEST_COMMENT} characters, or several comments.`);
  }
  const path = Array.isArray(body.path) ? body.path.map(textOf) : [];
  if (path.length && !isField(strapi, strapi.contentType(target.uid as UID.ContentType), path)) {
    throw new errors.ValidationError('There is no such field. Choose one, or comment on the whole document.');
  }
  const { id: byId, name: byName } = memberOf(ctx);
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const comments = await listComments(strapi.db, trx, target);
    if (comments.length >= MOST_COMMENTS) throw new errors.ValidationError('There are too many comments here. Answer by another way.');
    const parent = parentOf(comments, textOf(body.parentId));
    const said = { ...target, text, byId, byName, verdict: null, credential: null, linkId: null };
    await addComment(strapi.db, trx, { ...said, path: parent?.path ?? path, parentId: parent?.id ?? null });
  });
}

/** Notes that a comment has been dealt with, or has not after all. */
export async function settleComment(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const body = bodyOf(ctx);
  const find = ({ trx }: { trx: Knex.Transaction }) => findComment(strapi.db, trx, textOf(body.id));
  const comment: Comment | undefined = await strapi.db.transaction(find);
  if (!comment || comment.parentId) throw new errors.NotFoundError('There is no such comment any more. Load the page again.');
  await readableTarget(strapi, ctx, { ...comment });
  const byName = body.isResolved === false ? undefined : memberOf(ctx).name;
  await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => resolveComment(strapi.db, trx, comment.id, byName));
}

/** The document that a request names. @throws {ForbiddenError} to whoever may not read it */
export async function readableTarget(
  strapi: Core.Strapi,
  ctx: Context,
  given: Readonly<Record<string, unknown>>,
  action: 'read' | 'update' = 'read',
): Promise<Target> {
  const target = targetOf(given);
  if (!target.uid.startsWith('api::') || !(target.uid in strapi.contentTypes)) {
    throw new errors.ValidationError('There is no such content type.');
  }
  await assertMay(strapi, ctx, target, action);
  return target;
}

function parentOf(comments: readonly Comment[], id: string): Comment | undefined {
  if (!id) return undefined;
  const parent = comments.find((comment) => comment.id === id && !comment.parentId);
  if (!parent) throw new errors.NotFoundError('The comment that you answer is gone. Load the page again.');
  return parent;
}
