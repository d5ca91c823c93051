import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';

/** A document in the default language, for what must not be lost in translation. On pages in that language there is nothing to read. */
export async function useOriginal<Result>(
  document: TypedDocumentNode<Result, { documentId: string; locale: string }>,
  documentId: string,
): Promise<Result | undefined> {
  return useSiteLocale().code === DEFAULT_LOCALE ? undefined : useContent(document, { documentId, locale: toCmsLocale(DEFAULT_LOCALE) });
}
