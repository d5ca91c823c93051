import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { useContent } from './useContent';
import { prepareNavigation } from './useNavigation';
import { useSiteLocale } from './useSiteLocale';

/**
 * What every list page does: read in the language of the address. In other languages than the default, `original` is the same list in
 * the default language, to name what has not been translated.
 */
export async function useList<Result extends { site: unknown }>(
  document: TypedDocumentNode<Result, { locale: string }>,
): Promise<Result & { original: Result | undefined }> {
  const { code, cmsCode } = useSiteLocale();
  prepareNavigation();
  const nuxt = useNuxtApp();
  const read = (locale: string) => nuxt.runWithContext(() => useContent(document, { locale }));
  const [result, original] = await Promise.all([read(cmsCode), code === DEFAULT_LOCALE ? undefined : read(toCmsLocale(DEFAULT_LOCALE))]);
  // The site's notices hold for every language, even before somebody has translated them.
  return { ...result, site: result.site ?? original?.site, original };
}
