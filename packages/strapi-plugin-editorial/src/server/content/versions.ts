import type { Core, UID } from '@strapi/strapi';
import type { Entry } from '../rules/rule.ts';
import { populateOf, type Populate } from './model.ts';

/** One language of a document, as a draft or published. */
export interface Version {
  id: number;
  /** Empty for a type without languages. */
  locale: string;
  isPublished: boolean;
}

const populates = new WeakMap<Core.Strapi, Map<string, Populate>>();

/** The rows of a document. */
export async function listVersions(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Version[]> {
  const rows: { id: number; locale: string | null; publishedAt: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'locale', 'publishedAt'], where: { documentId } });
  return rows.map(({ id, locale, publishedAt }) => ({ id, locale: locale ?? '', isPublished: publishedAt !== null }));
}

/** Everything that a row says. It is null where the row is gone. */
export async function readEntry(strapi: Core.Strapi, uid: UID.ContentType, id: number): Promise<Entry> {
  return strapi.db.query(uid).findOne({ where: { id }, populate: knownPopulate(strapi, uid) });
}

/** Everything that the drafts of many documents say, in one language, and who made them. */
export async function readDrafts(
  strapi: Core.Strapi,
  { uid, locale }: { uid: UID.ContentType; locale: string },
  documentIds: readonly string[],
): Promise<Entry[]> {
  return strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt: null, ...(locale ? { locale } : {}) },
    populate: { ...knownPopulate(strapi, uid), createdBy: true },
  });
}

function knownPopulate(strapi: Core.Strapi, uid: UID.ContentType): Populate {
  const known = populates.get(strapi) ?? new Map<string, Populate>();
  populates.set(strapi, known);
  const populate = known.get(uid) ?? populateOf(strapi, strapi.contentType(uid));
  known.set(uid, populate);
  return populate;
}
