import { createHash } from 'node:crypto';
import type { Core, Struct, UID } from '@strapi/strapi';
import { isContent, isLocalized } from '../watch/content-types.ts';

type Model = Struct.Schema;
type Attribute = Model['attributes'][string];
type Values = Readonly<Record<string, unknown>>;

/** What names a version or says who made it, not what it says. */
const NOT_CONTENT = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
]);

const LINKED = ['id', 'documentId', 'locale'];

/** A published document in one language, as a hash of all that it says. */
export interface Fingerprint {
  rowId: number;
  documentId: string;
  /** '' for a type without languages. */
  locale: string;
  fingerprint: string;
}

/** Which published documents to read. */
export interface Selection {
  where: object;
  limit?: number;
}

/**
 * Reads published documents of one type whole and hashes them: fields, components in full, relations and media by document and language,
 * no numbers of the database. The number of queries does not depend on how many documents there are.
 */
export async function readFingerprints(strapi: Core.Strapi, uid: UID.ContentType, selection: Selection): Promise<Fingerprint[]> {
  const schema = strapi.contentType(uid);
  const rows = await strapi.db.query(uid).findMany({
    where: { $and: [{ publishedAt: { $notNull: true } }, selection.where] },
    orderBy: { id: 'asc' },
    ...(selection.limit === undefined ? {} : { limit: selection.limit }),
    populate: populateOf(strapi, schema),
  });
  return rows.map((row) => ({
    rowId: row.id,
    documentId: row.documentId,
    locale: isLocalized(schema) ? (row.locale ?? '') : '',
    fingerprint: createHash('sha256')
      .update(JSON.stringify(contentOf(strapi, schema, row)))
      .digest('hex'),
  }));
}

/** What of an attribute decides how its content is read. */
const READ_BY = ['type', 'relation', 'target', 'inversedBy', 'mappedBy', 'component', 'components'];

/** A hash of everything that fingerprints depend on besides content; when it changes they cannot be compared. */
export function shapeOf(strapi: Core.Strapi): string {
  const models = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)].filter(
    ({ uid, modelType }) => modelType === 'component' || isContent(uid),
  );
  const shape = models
    .map((model) => [model.uid, isContent(model.uid) && isLocalized(strapi.contentType(model.uid)), shapesOf(model)])
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex');
}

function shapesOf(model: Model): [string, unknown[]][] {
  return contentAttributes(model).map(([name, attribute]) => [name, READ_BY.map((part) => Reflect.get(attribute, part) ?? null)]);
}

function contentAttributes(model: Model): [string, Attribute][] {
  return Object.entries(model.attributes)
    .filter(([name, attribute]) => !NOT_CONTENT.has(name) && !isMorph(attribute))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Relations to no fixed type cannot be read in one query. */
function isMorph(attribute: Attribute): boolean {
  return attribute.type === 'relation' && attribute.relation.startsWith('morph');
}

function populateOf(strapi: Core.Strapi, model: Model): Record<string, object> {
  return Object.fromEntries(
    contentAttributes(model).flatMap(([name, attribute]): [string, object][] => {
      if (attribute.type === 'media') return [[name, { select: LINKED }]];
      if (attribute.type === 'relation' && 'target' in attribute) return [[name, populateRelation(String(attribute.target))]];
      if (attribute.type === 'component') return [[name, populateComponent(strapi, attribute.component)]];
      if (attribute.type !== 'dynamiczone') return [];
      return [[name, { on: Object.fromEntries(attribute.components.map((uid) => [uid, populateComponent(strapi, uid)])) }]];
    }),
  );
}

/** From a type without drafts a relation leads to both versions of its target. */
function populateRelation(target: string): object {
  return { select: LINKED, ...(isContent(target) ? { where: { publishedAt: { $notNull: true } } } : {}) };
}

function populateComponent(strapi: Core.Strapi, uid: UID.Component): object {
  return { populate: populateOf(strapi, componentOf(strapi, uid)) };
}

function componentOf(strapi: Core.Strapi, uid: string): Model {
  const component = strapi.components[uid as UID.Component];
  if (!component) throw new Error(`There is no component "${uid}": take it out of the schemas that name it.`);
  return component;
}

function contentOf(strapi: Core.Strapi, model: Model, values: Values): unknown {
  return contentAttributes(model).map(([name, attribute]) => [name, valueOf(strapi, attribute, values[name])]);
}

function valueOf(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (attribute.type === 'relation') return sortIfInverse(attribute, linksOf(value));
  if (attribute.type === 'media') return linksOf(value);
  if (attribute.type === 'component') {
    const component = componentOf(strapi, attribute.component);
    return asList(value).map((item) => contentOf(strapi, component, item));
  }
  if (attribute.type === 'dynamiczone') {
    return asList(value).map((item) => [item.__component, contentOf(strapi, componentOf(strapi, String(item.__component)), item)]);
  }
  return value;
}

function asList(value: unknown): Values[] {
  return (Array.isArray(value) ? value : [value]) as Values[];
}

function linksOf(value: unknown): string[] {
  return asList(value).map(({ documentId, locale }) => `${String(documentId)} ${String(locale ?? '')}`);
}

/** Editors sort the links of the side that owns them. On the other side publishing may move them, without anybody having sorted them. */
function sortIfInverse(attribute: Attribute, links: string[]): string[] {
  return 'mappedBy' in attribute ? links.sort() : links;
}
