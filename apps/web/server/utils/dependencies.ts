import { documentTag, LOCALES, listTag, typeOfGraphql, typeOfUid, type Tag } from '@meridian/content-model';
import { DOCUMENT_READS } from '@meridian/content-schema';
import type { LogEvent, Touched, TouchedDocument } from '@meridian/nuxt-page-store/runtime';
import type { CmsRequest } from './cms-client';

/**
 * What an answer of the CMS depends on: every document in it, in its own language or else the one that was asked for, and every list.
 * A single entry that was found by its slug depends on that entry alone; one that was not found, on any that may come. Where an answer
 * names the translations of a document, it depends on all that there may be.
 */
export function tagsOf({ hash, variables }: CmsRequest, answer: unknown): Tag[] {
  const locale = typeof variables.locale === 'string' ? variables.locale : undefined;
  const tags = new Set<Tag>();
  collectDocuments(answer, locale, tags);
  for (const { field, type, kind } of DOCUMENT_READS[hash]?.roots ?? []) {
    if (kind === 'many' || isNothing(readField(answer, field))) tags.add(listTag(typeOfGraphql(type), locale));
  }
  return [...tags];
}

/** The documents that an answer is about: single entries that were asked for. The pages made of it are their own. */
export function subjectsOf({ hash, variables }: CmsRequest, answer: unknown): Tag[] {
  const locale = typeof variables.locale === 'string' ? variables.locale : undefined;
  const tags = new Set<Tag>();
  for (const { field, kind } of DOCUMENT_READS[hash]?.roots ?? []) {
    if (kind === 'one') for (const entry of [readField(answer, field)].flat()) addDocument(entry, locale, tags);
  }
  return [...tags];
}

function addDocument(value: unknown, locale: string | undefined, tags: Set<Tag>): void {
  if (typeof value !== 'object' || value === null) return;
  const { __typename: type, documentId, localizations } = value as Partial<Record<string, unknown>>;
  if (typeof type !== 'string' || typeof documentId !== 'string') return;
  const languages = Array.isArray(localizations) ? LOCALES.map(({ cmsCode }) => cmsCode) : [languageOf(value, locale)];
  for (const each of languages) tags.add(documentTag(typeOfGraphql(type), documentId, isFile(type) ? undefined : each));
}

/** The language that a document says it is in, else the one that was asked for. */
function languageOf(value: object, asked: string | undefined): string | undefined {
  const { locale } = value as { locale?: unknown };
  return typeof locale === 'string' ? locale : asked;
}

/** Every document in a piece of an answer, in the language that was asked for. */
export function documentTagsIn(value: unknown, locale: string | undefined): Tag[] {
  const tags = new Set<Tag>();
  collectDocuments(value, locale, tags);
  return [...tags];
}

function collectDocuments(value: unknown, locale: string | undefined, tags: Set<Tag>): void {
  if (Array.isArray(value)) return value.forEach((item) => collectDocuments(item, locale, tags));
  if (typeof value !== 'object' || value === null) return;
  const language = languageOf(value, locale);
  addDocument(value, locale, tags);
  for (const inner of Object.values(value)) collectDocuments(inner, language, tags);
}

/**
 * An answer without the numbers of components, which Strapi gives anew at each publish. Pages use them to tell list items apart and
 * show none of them.
 */
export function withoutRowNumbers(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null, (name, value: unknown) => (name === 'id' ? undefined : value)));
}

/** Files have no language. */
const isFile = (type: string) => type === 'UploadFile';
const isNothing = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function readField(answer: unknown, field: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined;
}

/** What an event of the log means for pages. */
export function touchedBy(event: LogEvent): Touched {
  if (event.action === 'everything') return { changed: [], withdrawn: [], everything: true };
  const isGone = event.action === 'unpublish' || event.action === 'delete';
  return {
    changed: [event, ...event.touched].flatMap(tagsOfDocument),
    withdrawn: isGone ? inLanguages(event, (type, locale) => documentTag(type, event.documentId, locale)) : [],
  };
}

/** The document, and every list of its type. */
function tagsOfDocument(document: TouchedDocument): Tag[] {
  return [
    ...inLanguages(document, (type, locale) => documentTag(type, document.documentId, locale)),
    ...inLanguages(document, (type, locale) => listTag(type, locale)),
  ];
}

function inLanguages({ uid, locales }: TouchedDocument, toTag: (type: string, locale?: string) => Tag): Tag[] {
  const type = typeOfUid(uid);
  return locales.length > 0 ? locales.map((locale) => toTag(type, locale)) : [toTag(type)];
}
