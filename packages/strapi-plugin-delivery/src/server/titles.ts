import type { Core, UID } from '@strapi/strapi';
import { isContent } from './watch/content-types.ts';

interface DocumentName {
  uid: string;
  documentId: string;
}

/** The name of a document as a key. */
export function documentKey({ uid, documentId }: DocumentName): string {
  return `${uid} ${documentId}`;
}

/** The content type's name in the admin. */
export function displayNameOf(strapi: Core.Strapi, uid: string): string {
  if (uid === 'plugin::upload.file') return 'Media';
  return isContent(uid) ? (strapi.contentType(uid)?.info.displayName ?? uid) : uid;
}

/**
 * The titles of documents as the admin's lists show them, by {@link documentKey}; nothing for those that are gone. Two queries for each
 * content type.
 */
export async function readTitles(strapi: Core.Strapi, documents: readonly DocumentName[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const [uid, ids] of groupByType(strapi, documents)) {
    const field = await mainFieldOf(strapi, uid);
    const rows = await strapi.db
      .query(uid)
      // The version written last comes last, and gives the title.
      .findMany({ select: ['documentId', field], where: { documentId: { $in: ids } }, orderBy: { id: 'asc' } });
    for (const row of rows) titles.set(documentKey({ uid, documentId: row.documentId }), String(row[field] ?? ''));
  }
  return titles;
}

function groupByType(strapi: Core.Strapi, documents: readonly DocumentName[]): Map<UID.ContentType, string[]> {
  const groups = new Map<UID.ContentType, string[]>();
  for (const { uid, documentId } of documents) if (isKnown(strapi, uid)) groups.set(uid, [...(groups.get(uid) ?? []), documentId]);
  return groups;
}

function isKnown(strapi: Core.Strapi, uid: string): uid is UID.ContentType {
  return (isContent(uid) || uid === 'plugin::upload.file') && strapi.contentTypes[uid] !== undefined;
}

async function mainFieldOf(strapi: Core.Strapi, uid: UID.ContentType): Promise<string> {
  if (uid === 'plugin::upload.file') return 'name';
  const service = strapi.plugin('content-manager')?.service('content-types');
  const { settings } = await service.findConfiguration(strapi.contentType(uid));
  return typeof settings?.mainField === 'string' && settings.mainField !== 'id' ? settings.mainField : 'documentId';
}
