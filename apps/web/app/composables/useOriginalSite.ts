import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { SiteFramePageDocument, SiteNoticeDocument, type SiteFramePageQuery, type SiteNoticeQuery } from '@meridian/content-schema';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';

/**
 * The site in the default language, for a page of another one to which nobody has translated it yet: its notices hold for every language.
 * On a page of the default language there is nothing to add.
 * @throws 503 or 502 as `useContent()` does
 */
export function useOriginalSite(): Promise<SiteFramePageQuery['site']> {
  return readOriginal(SiteFramePageDocument);
}

/**
 * What the clinic has to say at once in the default language, for a page of another one. By itself, so that the page depends on nothing
 * else of that language.
 * @throws as `useOriginalSite()`; on an error page, what cannot be read is not there
 */
export async function useOriginalNotice(): Promise<SiteNoticeQuery['site']> {
  const isErrorPage = Boolean(useError().value);
  try {
    return await readOriginal(SiteNoticeDocument);
  } catch (error) {
    if (isErrorPage) return null;
    throw error;
  }
}

async function readOriginal<Site>(document: TypedDocumentNode<{ site: Site | null }, { locale: string }>): Promise<Site | null> {
  if (useSiteLocale().code === DEFAULT_LOCALE) return null;
  return (await useContent(document, { locale: toCmsLocale(DEFAULT_LOCALE) })).site;
}
