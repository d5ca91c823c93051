import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { listComments, type Comment } from '../records/comments.ts';
import { listRecords, type EditorialRecord, type Target } from '../records/records.ts';

/** A comment as people read it. */
export interface CommentItem {
  id: string;
  /** Why a text was sent back stands among the comments; it ends by itself. */
  kind: 'comment' | 'rejection';
  path: string[];
  text: string;
  verdict: Comment['verdict'];
  byName: string;
  credential: string | null;
  /** Whether it came by a share link, from somebody whom nobody has checked. */
  isOutside: boolean;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

export interface Thread extends CommentItem {
  answers: CommentItem[];
}

/** Everything that was said of one language of a document, newest first, with its answers. */
export async function listThreads(strapi: Core.Strapi, trx: Knex.Transaction, target: Target): Promise<Thread[]> {
  const comments = await listComments(strapi.db, trx, target);
  const rejections = (await listRecords(strapi.db, trx, target)).filter(({ kind }) => kind === 'rejection');
  const answersTo = (id: string) => comments.filter(({ parentId }) => parentId === id).map(itemOf);
  const threads = [
    ...comments.filter(({ parentId }) => !parentId).map((comment) => ({ ...itemOf(comment), answers: answersTo(comment.id) })),
    ...rejections.map((record) => ({ ...rejectionOf(record), answers: [] })),
  ];
  return threads.sort((one, other) => other.at.localeCompare(one.at));
}

function itemOf({ id, path, text, verdict, byName, credential, linkId, at, resolvedAt, resolvedBy }: Comment): CommentItem {
  return { id, kind: 'comment', path, text, verdict, byName, credential, isOutside: linkId !== null, at, resolvedAt, resolvedBy };
}

function rejectionOf({ id, reason, byName, at, closedAt, closedBecause }: EditorialRecord): CommentItem {
  const said = {
    id,
    kind: 'rejection' as const,
    path: [],
    text: reason ?? '',
    verdict: null,
    byName,
    credential: null,
    isOutside: false,
    at,
  };
  return { ...said, resolvedAt: closedAt, resolvedBy: closedBecause };
}
