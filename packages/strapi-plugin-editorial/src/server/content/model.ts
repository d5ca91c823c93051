import type { Core, Schema, UID } from '@strapi/strapi';

export type Model = Schema.ContentType | Schema.Component;

/** What Strapi's database is told to read along. */
export interface Populate {
  [field: string]: true | { populate: Populate };
}

/** Everything that a document says itself: its components to any depth, and what it links to with that one's own fields. */
export function populateOf(strapi: Core.Strapi, model: Model): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (attribute.type === 'component') populate[name] = { populate: populateOf(strapi, componentOf(strapi, attribute.component)) };
    else if (attribute.type === 'media' || isOwnRelation(name, attribute)) populate[name] = true;
  }
  return populate;
}

/** @throws {Error} for a component that does not exist */
export function componentOf(strapi: Core.Strapi, uid: UID.Component): Schema.Component {
  const component = strapi.components[uid];
  if (!component) throw new Error(`The component ${uid} does not exist.`);
  return component;
}

/** Whether a field is a link that this side keeps, to content of the project. */
export function isOwnRelation(name: string, attribute: Schema.Attribute.AnyAttribute): boolean {
  if (attribute.type !== 'relation' || name === 'localizations') return false;
  return !('mappedBy' in attribute && attribute.mappedBy) && targetOf(attribute) !== undefined;
}

/** The content type of the project that a relation leads to. */
export function targetOf(attribute: Schema.Attribute.AnyAttribute): UID.ContentType | undefined {
  if (!('target' in attribute) || typeof attribute.target !== 'string' || !attribute.target.startsWith('api::')) return undefined;
  return attribute.target as UID.ContentType;
}
