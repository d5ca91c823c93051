import type { Core, Schema } from '@strapi/strapi';
import { componentOf, isOwnRelation, type Model } from './model.ts';

/** What Strapi adds to every content type. */
const OF_STRAPI: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
]);

/** The fields that a document says something with, in the order of its content type. Private ones are not among them. */
export function fieldsOf(model: Model): [name: string, attribute: Schema.Attribute.AnyAttribute][] {
  return Object.entries(model.attributes).filter(([name, attribute]) => {
    if (OF_STRAPI.has(name) || attribute.type === 'password') return false;
    if ('private' in attribute && attribute.private === true) return false;
    return attribute.type !== 'relation' || isOwnRelation(name, attribute);
  });
}

/** Whether a path names a field, or a part of a list, that documents of this model can have. */
export function isField(strapi: Core.Strapi, model: Model, [name = '', ...rest]: readonly string[]): boolean {
  const attribute = new Map(fieldsOf(model)).get(name);
  if (!attribute) return false;
  if (!rest.length) return true;
  if (attribute.type !== 'component') return false;
  const component = componentOf(strapi, attribute.component);
  if (!attribute.repeatable) return isField(strapi, component, rest);
  const [index = '', ...inner] = rest;
  return /^\d{1,3}$/.test(index) && (!inner.length || isField(strapi, component, inner));
}
