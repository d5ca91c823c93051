import type { Core, Schema, UID } from '@strapi/strapi';
import type { DemoEntry } from './entry.ts';
import { findDraft, LOCALE, readState, uidOf, writeState, type LoadState } from './load-state.ts';
import { sortByDependency } from './sort.ts';

export interface LoadReport {
  created: number;
  updated: number;
}

type Fields = Record<string, unknown>;
type Model = Schema.ContentType | Schema.Component;

/** The clinic has its own page where the demonstration would put one; the message is for the person at the keyboard. */
export class WouldReplaceError extends Error {
  override name = 'WouldReplaceError';
}

/**
 * Writes and publishes the entries, each after those it refers to: Strapi drops a relation to something unpublished.
 * Loading again updates; a load that was cut short goes on where it stopped.
 * @throws {WouldReplaceError} before anything is written, if an entry would replace a page of which there can be only one and that
 * editors made
 */
export async function loadContent(strapi: Core.Strapi, entries: readonly DemoEntry<object>[]): Promise<LoadReport> {
  const state: LoadState = { ...(await readState(strapi)), isComplete: false };
  await assertNothingIsReplaced(strapi, entries, state);
  const report = { created: 0, updated: 0 };
  const { sorted, forward } = sortByDependency(entries);
  // Entries that refer to each other are written a second time, when all of them exist.
  for (const entry of [...sorted, ...sorted.filter(({ ref }) => forward.has(ref))]) {
    // The write and the note of it stand or fall together: a kill between them would make a double.
    await strapi.db.transaction(async () => {
      const uid = uidOf(entry.ref);
      const data = withDocumentIds(strapi, strapi.contentType(uid), entry.fields as Fields, state.documents);
      const existing = await findExisting(strapi, uid, state.documents[entry.ref]);
      const documentId = await write(strapi, uid, existing, data);
      state.documents[entry.ref] = documentId;
      state.writtenAt[documentId] = String((await findDraft(strapi, uid, documentId))?.updatedAt);
      report[existing ? 'updated' : 'created'] += 1;
      await writeState(strapi, state);
    });
  }
  await writeState(strapi, { ...state, isComplete: true });
  return report;
}

/** A single type that did not come from here is the clinic's own. */
async function assertNothingIsReplaced(strapi: Core.Strapi, entries: readonly DemoEntry<object>[], state: LoadState): Promise<void> {
  const own = new Set(Object.values(state.documents));
  for (const { ref } of entries) {
    const { kind, info } = strapi.contentType(uidOf(ref));
    if (kind !== 'singleType') continue;
    const existing = await findExisting(strapi, uidOf(ref), undefined);
    if (!existing || own.has(existing)) continue;
    throw new WouldReplaceError(
      `Loading the demonstration would replace "${info.displayName}", which editors made: remove it in the admin first, or set DATA_DIR to another folder.`,
    );
  }
}

/** The document to update, if it is still there; a single type has at most one. */
async function findExisting(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | undefined): Promise<string | undefined> {
  if (strapi.contentType(uid).kind === 'singleType') return (await strapi.documents(uid).findFirst({ locale: LOCALE }))?.documentId;
  return documentId && (await findDraft(strapi, uid, documentId))?.documentId;
}

async function write(strapi: Core.Strapi, uid: UID.ContentType, existing: string | undefined, data: Fields): Promise<string> {
  const documents = strapi.documents(uid);
  if (existing) await documents.update({ documentId: existing, locale: LOCALE, data });
  const documentId = existing ?? (await documents.create({ locale: LOCALE, data })).documentId;
  await documents.publish({ documentId, locale: LOCALE });
  return documentId;
}

/** Replaces the names of entries by document ids, in relations at any depth; a name not yet written is left out. */
function withDocumentIds(strapi: Core.Strapi, model: Model, fields: Fields, documents: LoadState['documents']): Fields {
  const known = (refs: unknown[]) => refs.flatMap((ref) => (typeof ref === 'string' && documents[ref]) || []);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const attribute = model.attributes[name];
      if (attribute?.type === 'relation') return [name, Array.isArray(value) ? known(value) : (known([value])[0] ?? null)];
      if (attribute?.type !== 'component') return [name, value];
      const component = strapi.components[attribute.component];
      if (!component) throw new Error(`The component ${attribute.component} does not exist.`);
      const convert = (item: unknown) => withDocumentIds(strapi, component, item as Fields, documents);
      return [name, Array.isArray(value) ? value.map(convert) : value && convert(value)];
    }),
  );
}
