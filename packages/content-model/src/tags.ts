import type { RoutableName } from './registry.ts';

/** Under which a page depends on one document: it is out of date when that document changes. */
export function documentTag(type: string, documentId: string): string {
  if (!documentId) throw new Error(`The tag of a ${type} needs its document id, which is empty.`);
  return `${type}:${documentId}`;
}

/** Under which a page depends on a list: it is out of date when an entry appears in it, leaves it or is renamed. */
export function listTag(type: RoutableName): string {
  return `${type}:*`;
}
