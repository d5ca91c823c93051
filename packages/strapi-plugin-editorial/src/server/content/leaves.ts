import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { componentOf, isOwnRelation, targetOf, type Model } from './model.ts';
import { isRecord, recordsOf } from './values.ts';

/** The clinical text of a document, piece by piece: `claims.0.statement` and what it says. What is empty is left out. */
export type Leaves = Readonly<Record<string, string>>;

/** Takes the clinical fields of a document apart. Ids of rows are no content: publishing makes new ones. */
export function leavesOf(strapi: Core.Strapi, model: Model, entry: Readonly<Record<string, unknown>>, fields: readonly string[]): Leaves {
  const leaves: Record<string, string> = {};
  for (const field of [...fields].sort()) collect(strapi, model, entry, field, field, leaves);
  return leaves;
}

function collect(
  strapi: Core.Strapi,
  model: Model,
  entry: Readonly<Record<string, unknown>>,
  field: string,
  path: string,
  leaves: Record<string, string>,
): void {
  const attribute = model.attributes[field];
  const value = entry[field];
  if (!attribute || value === null || value === undefined || value === '') return;
  if (attribute.type === 'component') {
    const component = componentOf(strapi, attribute.component);
    for (const [index, item] of recordsOf(value).entries()) {
      const itemPath = attribute.repeatable ? `${path}.${index}` : path;
      for (const name of Object.keys(component.attributes).sort()) collect(strapi, component, item, name, `${itemPath}.${name}`, leaves);
    }
  } else if (attribute.type === 'media' || isOwnRelation(field, attribute)) {
    const ids = recordsOf(value).map(({ documentId, hash }) => String(documentId ?? hash));
    if (ids.length) leaves[path] = ids.join(' ');
  } else if (attribute.type !== 'relation') {
    leaves[path] = canonical(value);
  }
}

/** The same text for the same value, in whatever order a database gives its parts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const parts = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${parts.join(',')}}`;
}

/** A fingerprint of a clinical text. */
export function hashOf(leaves: Leaves): string {
  const text = Object.keys(leaves)
    .sort()
    .map((path) => `${path}\u0000${leaves[path]}`)
    .join('\u0001');
  return createHash('sha256').update(text).digest('hex');
}

/** The places in which two texts differ, each as a path. */
export function changedPaths(before: Leaves, after: Leaves): string[][] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths]
    .filter((path) => before[path] !== after[path])
    .sort()
    .map((path) => path.split('.'));
}

/** Those of the paths that are links, each with the content type that it leads to. */
export function linkPaths(strapi: Core.Strapi, model: Model, paths: readonly string[]): Map<string, UID.ContentType> {
  const links = new Map<string, UID.ContentType>();
  for (const path of paths) {
    const target = linkTarget(strapi, model, path.split('.'));
    if (target) links.set(path, target);
  }
  return links;
}

function linkTarget(strapi: Core.Strapi, model: Model, [field = '', ...rest]: readonly string[]): UID.ContentType | undefined {
  const attribute = model.attributes[field];
  if (attribute?.type === 'component') {
    const inner = attribute.repeatable ? rest.slice(1) : rest;
    return linkTarget(strapi, componentOf(strapi, attribute.component), inner);
  }
  return attribute && !rest.length && isOwnRelation(field, attribute) ? targetOf(attribute) : undefined;
}
