import type { Core, UID } from '@strapi/strapi';
import { TRANSLATED_LOCALES } from './translations/translation.ts';

/** What was loaded, kept in the CMS's own database so that it is as old as the content. */
export interface LoadState {
  /** Document id by the name of the entry, each after those it refers to. */
  documents: Record<string, string>;
  /** When the loader last wrote it, by what `noteOf` calls it: a later change is an editor's. */
  writtenAt: Record<string, string>;
  /** The demonstration was loaded to its end; from then on only a command loads or removes it. */
  isComplete: boolean;
}

const STATE_KEY = 'demo-content';
/** The language that every document of the demonstration has. */
export const LOCALE = 'en';
/** All its languages. English comes first: it is what the others are translations of. */
export const DEMO_LOCALES = [LOCALE, ...TRANSLATED_LOCALES] as const;
export type DemoLocale = (typeof DEMO_LOCALES)[number];

/** What the state calls a document in one language. English has the bare id, as before there were translations. */
export function noteOf(documentId: string, locale: DemoLocale): string {
  return locale === LOCALE ? documentId : `${documentId}@${locale}`;
}

function storeOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'meridian', key: STATE_KEY });
}

export async function readState(strapi: Core.Strapi): Promise<LoadState> {
  const stored = (await storeOf(strapi).get({})) as Partial<LoadState> | null;
  return { documents: {}, writtenAt: {}, isComplete: false, ...stored };
}

export async function writeState(strapi: Core.Strapi, state: LoadState): Promise<void> {
  await storeOf(strapi).set({ value: state });
}

/** `study:tu-2024` is a document of `api::study.study`. */
export function uidOf(ref: string): UID.ContentType {
  const type = ref.slice(0, ref.indexOf(':'));
  return `api::${type}.${type}` as UID.ContentType;
}

/** The draft with this id, which every entry has whether it is published or not. */
export async function findDraft(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, locale: DemoLocale = LOCALE) {
  return strapi.documents(uid).findOne({ documentId, locale });
}

/** Where the state stands in the database, for asking it without booting the CMS. */
export const STATE_ROW = `core_meridian_${STATE_KEY}`;
