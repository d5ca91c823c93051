import type { Core, Schema, UID } from '@strapi/strapi';
import type { DemoEntry } from './entry.ts';
import { sortByDependency } from './sort.ts';

/** What was loaded, kept in the CMS's own database so that it is as old as the content. */
interface LoadState {
  /** Document id by the name of the entry. */
  documents: Record<string, string>;
  isComplete: boolean;
}

export interface LoadReport {
  created: number;
  updated: number;
}

type Fields = Record<string, unknown>;
type Model = Schema.ContentType | Schema.Component;

export const STATE_KEY = 'demo-content';
const LOCALE = 'en';

/**
 * Writes and publishes the entries, each after those it refers to: Strapi drops a relation to something unpublished.
 * Loading again updates; a load that was cut short goes on where it stopped.
 */
export async function loadContent(strapi: Core.Strapi, entries: readonly DemoEntry<object>[]): Promise<LoadReport> {
  const store = strapi.store({ type: 'core', name: 'meridian', key: STATE_KEY });
  const state: LoadState = { documents: {}, isComplete: false, ...((await store.get({})) as Partial<LoadState> | null) };
  const report = { created: 0, updated: 0 };
  const { sorted, forward } = sortByDependency(entries);
  // Entries that refer to each other are written a second time, when all of them exist.
  for (const entry of [...sorted, ...sorted.filter(({ ref }) => forward.has(ref))]) {
    // The write and the note of it stand or fall together: a kill between them would make a double.
    await strapi.db.transaction(async () => {
      const uid = uidOf(entry.ref);
      const data = withDocumentIds(strapi, strapi.contentType(uid), entry.fields as Fields, state.documents);
      const existing = await findExisting(strapi, uid, state.documents[entry.ref]);
      state.documents[entry.ref] = await write(strapi, uid, existing, data);
      report[existing ? 'updated' : 'created'] += 1;
      await store.set({ value: state });
    });
  }
  await store.set({ value: { ...state, isComplete: true } });
  return report;
}

/** `study:tu-2024` is a document of `api::study.study`. */
function uidOf(ref: string): UID.ContentType {
  const type = ref.slice(0, ref.indexOf(':'));
  return `api::${type}.${type}` as UID.ContentType;
}

/** The document to update, if it is still there; a single type has at most one. */
async function findExisting(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | undefined): Promise<string | undefined> {
  if (strapi.contentType(uid).kind === 'singleType') return (await strapi.documents(uid).findFirst({ locale: LOCALE }))?.documentId;
  if (!documentId) return undefined;
  return (await strapi.documents(uid).findOne({ documentId, locale: LOCALE }))?.documentId;
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
