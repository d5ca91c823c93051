import type { Core, UID } from '@strapi/strapi';
import type { Entry, UnpublishedLink } from '../rules/rule.ts';
import { componentOf, isOwnRelation, targetOf, type Model } from './model.ts';
import { recordsOf, textOf } from './values.ts';

interface Link {
  path: string[];
  uid: UID.ContentType;
  documentId: string;
  title: string;
}

/** The links of a draft, at any depth, whose target nobody has published in its language. */
export async function findUnpublished(strapi: Core.Strapi, uid: UID.ContentType, draft: Entry, locale: string): Promise<UnpublishedLink[]> {
  const links = linksIn(strapi, strapi.contentType(uid), draft, []).filter(({ documentId }) => documentId !== draft.documentId);
  const published = new Set<string>();
  for (const target of new Set(links.map((link) => link.uid))) {
    const ids = links.filter((link) => link.uid === target).map(({ documentId }) => documentId);
    for (const documentId of await publishedOf(strapi, target, ids, locale)) published.add(`${target} ${documentId}`);
  }
  return links.filter((link) => !published.has(`${link.uid} ${link.documentId}`));
}

async function publishedOf(strapi: Core.Strapi, uid: UID.ContentType, ids: readonly string[], locale: string): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: {
      documentId: { $in: [...new Set(ids)] },
      publishedAt: { $notNull: true },
      ...(locale && hasLanguages(strapi, uid) ? { locale } : {}),
    },
  });
  return rows.map(({ documentId }) => documentId);
}

function linksIn(strapi: Core.Strapi, model: Model, entry: Entry, path: string[]): Link[] {
  return Object.entries(model.attributes).flatMap(([name, attribute]): Link[] => {
    const items = recordsOf(entry[name]);
    if (attribute.type === 'component') {
      const component = componentOf(strapi, attribute.component);
      const pathOf = (index: number) => [...path, name, ...(attribute.repeatable ? [String(index)] : [])];
      return items.flatMap((item, index) => linksIn(strapi, component, item, pathOf(index)));
    }
    const uid = isOwnRelation(name, attribute) ? targetOf(attribute) : undefined;
    if (!uid || strapi.contentType(uid).options?.draftAndPublish === false) return [];
    return items.map((item) => ({ path: [...path, name], uid, documentId: textOf(item.documentId), title: titleOf(strapi, uid, item) }));
  });
}

/** Whether a content type is written in several languages. */
export function hasLanguages(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return Reflect.get(Object(strapi.contentType(uid).pluginOptions?.i18n), 'localized') === true;
}

/** A document by the name that editors know it by. */
export function titleOf(strapi: Core.Strapi, uid: UID.ContentType, entry: Entry): string {
  const texts = titleFieldsOf(strapi, uid).map((field) => textOf(entry[field]));
  return texts.find(Boolean) ?? textOf(entry.documentId);
}

/** The fields that can name a document, the best first. */
export function titleFieldsOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const { pluginOptions, attributes } = strapi.contentType(uid);
  const mainField = textOf(Reflect.get(Object(pluginOptions?.['edit-view']), 'mainField'));
  return [...new Set([mainField, 'title', 'name', 'question', 'label'])].filter((field) => field in attributes);
}
