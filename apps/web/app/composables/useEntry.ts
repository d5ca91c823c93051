import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';
import { useMissingPage } from './useMissingPage';

interface EntryVariables {
  slug: string;
  locale: string;
}

/**
 * What every page of one entry does: read it by the slug in the address, in the language of the address.
 * @throws 404 with the address of the original, when it exists in the default language only. Otherwise an entry that is not
 * there is answered by `useMissingPage()`.
 */
export async function useEntry<Result, Entry>(
  document: TypedDocumentNode<Result, EntryVariables>,
  select: (result: Result) => Entry | null | undefined,
): Promise<{ entry: Entry; result: Result }> {
  const { path, params } = useRoute();
  const slug = String(params.slug);
  const { code, cmsCode } = useSiteLocale();
  const missingPage = useMissingPage();
  const nuxt = useNuxtApp();
  const read = (locale: string) => nuxt.runWithContext(() => useContent(document, { slug, locale }));
  const result = await read(cmsCode);
  const entry = select(result);
  if (!entry && code !== DEFAULT_LOCALE && select(await read(toCmsLocale(DEFAULT_LOCALE)))) {
    throw createError({ statusCode: 404, statusMessage: 'Not Found', data: { original: path.slice(`/${code}`.length) } });
  }
  return { entry: entry ?? (await missingPage()), result };
}
