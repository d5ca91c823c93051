import type { Core, Schema, UID } from '@strapi/strapi';

/** A relation that both sides know of. */
export interface BidirectionalRelation {
  field: string;
  target: UID.ContentType;
}

/** Whether a content type is a project's own: Strapi's and plugins' types are not published to anybody. */
export function isContent(uid: string): uid is UID.ContentType {
  return uid.startsWith('api::');
}

export function isLocalized(schema: Schema.ContentType): boolean {
  const { i18n } = schema.pluginOptions ?? {};
  return typeof i18n === 'object' && i18n !== null && 'localized' in i18n && i18n.localized === true;
}

export function hasDraftAndPublish(schema: Schema.ContentType): boolean {
  return schema.options?.draftAndPublish === true;
}

/** The languages to name for a row of this type: none if it has no languages. */
export function localesOf(schema: Schema.ContentType, locale: string | null | undefined): string[] {
  return isLocalized(schema) && locale ? [locale] : [];
}

/** The relations of a type whose other side shows them too. */
export function bidirectionalRelations(strapi: Core.Strapi, uid: UID.ContentType): BidirectionalRelation[] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([field, attribute]) => {
    if (attribute.type !== 'relation' || !('target' in attribute)) return [];
    const isBidirectional = 'inversedBy' in attribute || 'mappedBy' in attribute;
    const target = String(attribute.target);
    return isBidirectional && isContent(target) ? [{ field, target }] : [];
  });
}
