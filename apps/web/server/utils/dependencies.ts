import { documentTag, listTag, typeOfGraphql, typeOfUid, type Tag } from '@meridian/content-model';
import { DOCUMENT_READS } from '@meridian/content-schema';
import type { LogEvent, Touched, TouchedDocument } from '@meridian/nuxt-page-store/runtime';
import type { CmsRequest } from './cms-client';

/**
 * What an answer of the CMS depends on: every document in it, in the language that was asked for, and every list. A single
 * entry that was found by its slug depends on that entry alone; one that was not found, on any that may come.
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

function collectDocuments(value: unknown, locale: string | undefined, tags: Set<Tag>): void {
  if (Array.isArray(value)) return value.forEach((item) => collectDocuments(item, locale, tags));
  if (typeof value !== 'object' || value === null) return;
  const { __typename: type, documentId } = value as { __typename?: unknown; documentId?: unknown };
  if (typeof type === 'string' && typeof documentId === 'string') {
    tags.add(documentTag(typeOfGraphql(type), documentId, isFile(type) ? undefined : locale));
  }
  for (const inner of Object.values(value)) collectDocuments(inner, locale, tags);
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
