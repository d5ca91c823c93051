import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { titleOf } from '../content/unpublished.ts';
import type { Entry } from '../rules/rule.ts';
import { checkerOf, memberOf } from './request.ts';

/** Something that this person wrote last and that visitors do not see yet. */
export interface DraftItem {
  uid: string;
  /** The content type's name. */
  type: string;
  /** Whether there is only one document of this type. */
  isSingle: boolean;
  documentId: string;
  locale: string;
  title: string;
  status: 'draft' | 'modified';
  /** ISO 8601. */
  at: string;
}

interface Row extends Entry {
  documentId: string;
  locale: string | null;
  updatedAt: Date | string;
  publishedAt: Date | string | null;
}

/** Strapi's own judge of whether a draft says something else than what is published. */
interface Metadata {
  getStatus(draft: Row, published: readonly Row[]): 'draft' | 'modified' | 'published';
}

/** Of each content type so many of the newest are looked at. */
const LOOKED_AT = 100;
const LISTED = 20;

/** The drafts that this person changed last and that differ from what is published, newest first. */
export async function listDrafts(strapi: Core.Strapi, ctx: Context): Promise<DraftItem[]> {
  const types = Object.keys(strapi.contentTypes) as UID.ContentType[];
  const own = types.filter((uid) => uid.startsWith('api::') && strapi.contentType(uid).options?.draftAndPublish);
  const items = await Promise.all(own.map((uid) => draftsOf(strapi, uid, ctx)));
  return items
    .flat()
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .slice(0, LISTED);
}

async function draftsOf(strapi: Core.Strapi, uid: UID.ContentType, ctx: Context): Promise<DraftItem[]> {
  const rows = strapi.db.query(uid);
  const drafts: Row[] = await rows.findMany({
    where: { publishedAt: null, updatedBy: { id: memberOf(ctx).id } },
    populate: { createdBy: true },
    orderBy: { updatedAt: 'desc' },
    limit: LOOKED_AT,
  });
  const checker = checkerOf(strapi, ctx, uid);
  const readable = drafts.filter((draft) => checker.can.read(draft));
  if (!readable.length) return [];
  const published: Row[] = await rows.findMany({
    select: ['documentId', 'locale', 'updatedAt', 'publishedAt'],
    where: { publishedAt: { $notNull: true }, documentId: { $in: readable.map(({ documentId }) => documentId) } },
  });
  const metadata: Metadata = strapi.plugin('content-manager').service('document-metadata');
  return readable.flatMap((draft) => {
    const { documentId, locale } = draft;
    const status = metadata.getStatus(
      draft,
      published.filter((row) => row.documentId === documentId && row.locale === locale),
    );
    return status === 'published' ? [] : [itemOf(strapi, uid, draft, status)];
  });
}

function itemOf(strapi: Core.Strapi, uid: UID.ContentType, draft: Row, status: DraftItem['status']): DraftItem {
  const { kind, info } = strapi.contentType(uid);
  const isSingle = kind === 'singleType';
  return {
    uid,
    type: info.displayName,
    isSingle,
    documentId: draft.documentId,
    locale: draft.locale ?? '',
    title: isSingle ? info.displayName : titleOf(strapi, uid, draft),
    status,
    at: new Date(draft.updatedAt).toISOString(),
  };
}
