import type { Core } from '@strapi/strapi';
import { DEMO_LOCALES, findDraft, noteOf, readState, uidOf, writeState, type LoadState } from './load-state.ts';

/** What a removal would take away, of one content type. */
export interface TypeCount {
  /** As editors read it, such as "Condition". */
  name: string;
  count: number;
  /** How many of them editors have changed since they were loaded. */
  changed: number;
}

interface LoadedDocument {
  ref: string;
  documentId: string;
  /** False when an editor has removed it already. */
  exists: boolean;
}

/** Counts what `clearContent` would remove, in the order of the types' names; nothing is changed. */
export async function countLoaded(strapi: Core.Strapi): Promise<TypeCount[]> {
  const { writtenAt } = await readState(strapi);
  const counts = new Map<string, TypeCount>();
  for (const document of await loadedDocuments(strapi)) {
    if (!document.exists) continue;
    const name = strapi.contentType(uidOf(document.ref)).info.displayName;
    const type = counts.get(name) ?? { name, count: 0, changed: 0 };
    type.count += 1;
    if (await wasChanged(strapi, document, writtenAt)) type.changed += 1;
    counts.set(name, type);
  }
  return [...counts.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** True if an editor has written it since, in any of its languages, or removed one of them. */
async function wasChanged(strapi: Core.Strapi, { ref, documentId }: LoadedDocument, writtenAt: LoadState['writtenAt']): Promise<boolean> {
  for (const locale of DEMO_LOCALES) {
    const noted = writtenAt[noteOf(documentId, locale)];
    if (noted && noted !== String((await findDraft(strapi, uidOf(ref), documentId, locale))?.updatedAt)) return true;
  }
  return false;
}

/**
 * Removes the documents that `loadContent` has noted, in every language and version, and nothing else; with the site's
 * own entry goes the notice that this is a demonstration. A removal that was cut short goes on where it stopped.
 * @returns how many documents were removed
 */
export async function clearContent(strapi: Core.Strapi): Promise<number> {
  // From now on a start loads nothing by itself, even if this is cut short.
  const state = { ...(await readState(strapi)), isComplete: true };
  await writeState(strapi, state);
  let removed = 0;
  // Last loaded, first removed: what refers to others goes before them.
  for (const { ref, documentId, exists } of (await loadedDocuments(strapi)).reverse()) {
    await strapi.db.transaction(async () => {
      if (exists) await strapi.documents(uidOf(ref)).delete({ documentId, locale: '*' });
      state.documents = without(state.documents, ref);
      for (const locale of DEMO_LOCALES) state.writtenAt = without(state.writtenAt, noteOf(documentId, locale));
      await writeState(strapi, state);
    });
    if (exists) removed += 1;
  }
  return removed;
}

const without = (record: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

/** A content type that this version no longer has cannot be asked for; its documents went with it. */
async function loadedDocuments(strapi: Core.Strapi): Promise<LoadedDocument[]> {
  const { documents } = await readState(strapi);
  const seen = new Set<string>();
  const found: LoadedDocument[] = [];
  for (const [ref, documentId] of Object.entries(documents)) {
    const draft = uidOf(ref) in strapi.contentTypes && !seen.has(documentId) ? await findDraft(strapi, uidOf(ref), documentId) : null;
    seen.add(documentId);
    found.push({ ref, documentId, exists: draft !== null });
  }
  return found;
}
