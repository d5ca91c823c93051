import type { Core, Schema, UID } from '@strapi/strapi';
import { fieldsOf } from '../content/fields.ts';
import { componentOf, populateOf, targetOf, type Model } from '../content/model.ts';
import { titleOf } from '../content/unpublished.ts';
import { recordsOf, textOf } from '../content/values.ts';
import type { Entry } from '../rules/rule.ts';

/** What a field says. */
export type Value =
  | { kind: 'text'; text: string }
  | { kind: 'blocks'; blocks: unknown }
  | { kind: 'parts'; parts: Part[] }
  | { kind: 'list'; items: Part[][] }
  | { kind: 'links'; links: { title: string; parts: Part[] }[] };

/** A field with the name that editors know it by. */
export interface Part {
  name: string;
  label: string;
  /** Left out where nothing was entered. */
  value?: Value;
}

type Labels = ReadonlyMap<string, string>;

/** What is needed to describe a draft. */
export interface Reading {
  strapi: Core.Strapi;
  /** Content types of which more than the name is shown: what is published of them. */
  quoted: ReadonlySet<string>;
  locale: string;
  /** What was quoted already, by its documentId; it is quoted once. */
  read: Set<string>;
  /** Labels of fields that were read already, by content type or component. */
  labels: Map<string, Labels>;
}

/** Every field of a document or a component with its label and what it says, in the order of its content type. */
export async function describeEntry(reading: Reading, model: Model, entry: Entry): Promise<Part[]> {
  const labels = await labelsOf(reading, model);
  const parts: Part[] = [];
  for (const [name, attribute] of fieldsOf(model)) {
    const value = await describe(reading, attribute, entry[name]);
    parts.push({ name, label: labels.get(name) ?? name, ...(value ? { value } : {}) });
  }
  return parts;
}

async function describe(reading: Reading, attribute: Schema.Attribute.AnyAttribute, value: unknown): Promise<Value | undefined> {
  if (value === null || value === undefined || value === '') return undefined;
  if (attribute.type === 'component') return describeComponent(reading, attribute, value);
  if (attribute.type === 'relation') return describeLinks(reading, attribute, value);
  if (attribute.type === 'media') {
    const pictures = recordsOf(value).map((file) => textOf(file.alternativeText) || 'A file without a description');
    return pictures.length ? { kind: 'text', text: pictures.join('\n') } : undefined;
  }
  if (attribute.type === 'blocks') return { kind: 'blocks', blocks: value };
  return { kind: 'text', text: plainValue(attribute.type, value) };
}

function plainValue(type: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (type === 'enumeration') return String(value).replaceAll('_', ' ');
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}

async function describeComponent(
  reading: Reading,
  attribute: { component: UID.Component; repeatable?: boolean },
  value: unknown,
): Promise<Value | undefined> {
  const component = componentOf(reading.strapi, attribute.component);
  const items: Part[][] = [];
  for (const item of recordsOf(value)) items.push(await describeEntry(reading, component, item));
  const [only] = items;
  if (!only) return undefined;
  return attribute.repeatable ? { kind: 'list', items } : { kind: 'parts', parts: only };
}

async function describeLinks(reading: Reading, attribute: Schema.Attribute.AnyAttribute, value: unknown): Promise<Value | undefined> {
  const uid = targetOf(attribute);
  const targets = recordsOf(value);
  if (!uid || !targets.length) return undefined;
  const published = reading.quoted.has(uid) ? await readPublished(reading, uid, targets) : new Map<string, Entry>();
  const links = [];
  for (const target of targets) {
    const documentId = textOf(target.documentId);
    const entry = reading.read.has(documentId) ? undefined : published.get(documentId);
    reading.read.add(documentId);
    const named: Reading = { ...reading, quoted: new Set() };
    const parts = entry ? await describeEntry(named, reading.strapi.contentType(uid), entry) : [];
    links.push({ title: titleOf(reading.strapi, uid, target), parts });
  }
  return { kind: 'links', links };
}

/** What visitors may read anyway; the draft of another document is not what the link was made for. */
async function readPublished({ strapi, locale }: Reading, uid: UID.ContentType, targets: readonly Entry[]): Promise<Map<string, Entry>> {
  const model = strapi.contentType(uid);
  const isLocalized = Reflect.get(Object(model.pluginOptions?.i18n), 'localized') === true;
  const rows: Entry[] = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: targets.map(({ documentId }) => textOf(documentId)) },
      publishedAt: { $notNull: true },
      ...(isLocalized && locale ? { locale } : {}),
    },
    populate: populateOf(strapi, model),
  });
  return new Map(rows.map((row) => [textOf(row.documentId), row]));
}

/** What the admin's form calls the fields. */
async function labelsOf({ strapi, labels }: Reading, model: Model): Promise<Labels> {
  const known = labels.get(model.uid);
  if (known) return known;
  const service = strapi.plugin('content-manager').service(model.modelType === 'component' ? 'components' : 'content-types');
  const { metadatas }: { metadatas: Record<string, { edit?: { label?: string } }> } = await service.findConfiguration(model);
  const read = new Map(Object.entries(metadatas).map(([name, { edit }]) => [name, edit?.label ?? name]));
  labels.set(model.uid, read);
  return read;
}
