import type { Core, Schema, UID } from '@strapi/strapi';
import type { DemoEntry } from './entry.ts';
import { DEMO_LOCALES, findDraft, LOCALE, noteOf, readState, uidOf, writeState, type DemoLocale, type LoadState } from './load-state.ts';
import { sortByDependency } from './sort.ts';
import { TRANSLATED_LOCALES } from './translations/translation.ts';

export interface LoadReport {
  created: number;
  updated: number;
}

type Fields = Record<string, unknown>;
/** Document ids by the names of entries. */
type Documents = LoadState['documents'];
type Written = Map<DemoLocale, Documents>;

/** Components that are nothing but a way to another document: without it they would be a word that leads nowhere. */
const LINKS = new Set<string>(['shared.related-page', 'site.navigation-item']);
type Model = Schema.ContentType | Schema.Component;

/** The clinic has its own page where the demonstration would put one; the message is for the person at the keyboard. */
export class WouldReplaceError extends Error {
  override name = 'WouldReplaceError';
}

/**
 * Writes and publishes the entries in every language they have, each after those it refers to: Strapi drops a relation to something
 * unpublished. Loading again updates; a load that was cut short goes on where it stopped.
 * @throws {WouldReplaceError} before anything is written, if an entry would replace a page of which there can be only one and that
 * editors made
 */
export async function loadContent(strapi: Core.Strapi, entries: readonly DemoEntry<object>[]): Promise<LoadReport> {
  const state: LoadState = { ...(await readState(strapi)), isComplete: false };
  await assertNothingIsReplaced(strapi, entries, state);
  const report = { created: 0, updated: 0 };
  // The site says first that all of this is a demonstration.
  const { sorted, forward } = sortByDependency([...entries].sort((one, other) => Number(isSite(other)) - Number(isSite(one))));
  const written: Written = new Map(TRANSLATED_LOCALES.map((locale) => [locale, {}]));
  // Entries that refer to each other are written a second time, when all of them exist.
  for (const entry of [...sorted, ...sorted.filter(({ ref }) => forward.has(ref))]) {
    // The write and the note of it stand or fall together: a kill between them would make a double.
    await strapi.db.transaction(async () => {
      const uid = uidOf(entry.ref);
      const existing = await findExisting(strapi, uid, state.documents[entry.ref]);
      const documentId = await write(strapi, entry, existing, new Map([[LOCALE, state.documents], ...written]));
      state.documents[entry.ref] = documentId;
      for (const locale of localesOf(entry)) {
        const documents = written.get(locale);
        if (documents) documents[entry.ref] = documentId;
        state.writtenAt[noteOf(documentId, locale)] = String((await findDraft(strapi, uid, documentId, locale))?.updatedAt);
      }
      report[existing ? 'updated' : 'created'] += 1;
      await writeState(strapi, state);
    });
  }
  await writeState(strapi, { ...state, isComplete: true });
  return report;
}

const localesOf = (entry: DemoEntry<object>): DemoLocale[] =>
  DEMO_LOCALES.filter((locale) => locale === LOCALE || entry.translations?.[locale]);

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

/** English first: a translation takes the fields that all languages share from it. All are published at once. */
async function write(
  strapi: Core.Strapi,
  entry: DemoEntry<object>,
  existing: string | undefined,
  written: ReadonlyMap<DemoLocale, Documents>,
): Promise<string> {
  const uid = uidOf(entry.ref);
  const documents = strapi.documents(uid);
  const dataIn = (locale: DemoLocale, fields: object) =>
    withDocumentIds(strapi, strapi.contentType(uid), fields as Fields, written.get(locale) ?? {});
  const english = dataIn(LOCALE, entry.fields);
  if (existing) await documents.update({ documentId: existing, locale: LOCALE, data: english });
  const documentId = existing ?? (await documents.create({ locale: LOCALE, data: english })).documentId;
  for (const locale of TRANSLATED_LOCALES) {
    const fields = entry.translations?.[locale];
    if (fields) await documents.update({ documentId, locale, data: dataIn(locale, fields) });
  }
  const locales = localesOf(entry);
  for (const locale of locales) await exempt(strapi, uid, documentId, locale);
  await documents.publish({ documentId, locale: locales });
  return documentId;
}

const isSite = ({ ref }: DemoEntry<object>): boolean => ref.startsWith('site:');

interface Approvals {
  exempt(target: { uid: string; documentId: string; locale: string }): Promise<void>;
}

/** No clinician has signed the demonstration; the record says so, and that it was published all the same. */
async function exempt(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locale: DemoLocale): Promise<void> {
  const approvals: Approvals = strapi.plugin('editorial').service('approvals');
  await approvals.exempt({ uid, documentId, locale });
}

/**
 * Replaces the names of entries by document ids, in relations at any depth; a name not yet written in that language is left out, and
 * with it the link that would lead to it.
 */
function withDocumentIds(strapi: Core.Strapi, model: Model, fields: Fields, documents: Documents): Fields {
  const known = (refs: unknown[]) => refs.flatMap((ref) => (typeof ref === 'string' && documents[ref]) || []);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const attribute = model.attributes[name];
      if (attribute?.type === 'relation') return [name, Array.isArray(value) ? known(value) : (known([value])[0] ?? null)];
      if (attribute?.type !== 'component') return [name, value];
      const component = strapi.components[attribute.component];
      if (!component) throw new Error(`The component ${attribute.component} does not exist.`);
      const convert = (item: unknown) => withDocumentIds(strapi, component, item as Fields, documents);
      if (!Array.isArray(value)) return [name, value && convert(value)];
      return [name, value.map(convert).filter((item) => !LINKS.has(attribute.component) || !Object.values(item).includes(null))];
    }),
  );
}
