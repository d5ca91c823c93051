import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';

/** What every list page does: read in the language of the address. */
export function useList<Result>(document: TypedDocumentNode<Result, { locale: string }>): Promise<Result> {
  return useContent(document, { locale: useSiteLocale().cmsCode });
}
