import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DEFAULT_LOCALE, LOCALES, pathOf, ROUTABLE_TYPES, toCmsLocale, typeOfGraphql, type RoutableName } from '@meridian/content-model';
import { useContent } from './useContent';
import { useMissingPage } from './useMissingPage';
import { prepareNavigation } from './useNavigation';
import { hasUnchecked, usePageLanguages, type PagePaths } from './usePageLanguages';
import { useRedirect } from './useRedirect';
import { useSiteLocale } from './useSiteLocale';
import { present } from '~/utils/present';

interface EntryVariables {
  slug: string;
  locale: string;
}

/** What a page's query has to ask of its entry, so that the page knows its other languages. */
interface Translatable {
  __typename?: string;
  slug: string | null;
  isTranslationChecked: boolean | null;
  localizations: readonly ({ locale: string | null; slug: string | null } | null)[];
}

/**
 * What every page of one entry does: read it by the slug in the address, in the language of the address. Under the slug of another
 * language it leads to the translation.
 * @throws 404 with the address of the original, when it exists in the default language only. Otherwise an entry that is not
 * there is answered by `useMissingPage()`.
 */
export async function useEntry<Result extends { site: unknown }, Entry extends Translatable>(
  document: TypedDocumentNode<Result, EntryVariables>,
  select: (result: Result) => Entry | null | undefined,
): Promise<{ entry: Entry; result: Result }> {
  const slug = String(useRoute().params.slug);
  const { code, cmsCode } = useSiteLocale();
  const missingPage = useMissingPage();
  prepareNavigation();
  const redirect = useRedirect();
  const languages = usePageLanguages();
  const nuxt = useNuxtApp();
  const read = (locale: string) => nuxt.runWithContext(() => useContent(document, { slug, locale }));

  const result = await read(cmsCode);
  const entry = select(result);
  const original = code === DEFAULT_LOCALE || (entry && result.site) ? undefined : await read(toCmsLocale(DEFAULT_LOCALE));
  if (entry) {
    languages.value = {
      paths: pathsOf({ ...entry, locale: cmsCode }),
      translation: hasUnchecked(code, [entry]) ? 'unchecked' : 'none-needed',
    };
    // Its notices hold for every language, even before somebody has translated them.
    return { entry, result: original ? { ...result, site: original.site } : result };
  }
  const originalEntry = original && select(original);
  if (!originalEntry) return missingPage();
  const paths = pathsOf({ ...originalEntry, locale: toCmsLocale(DEFAULT_LOCALE) });
  const translation = paths[code];
  if (translation) return redirect(translation);
  throw createError({ statusCode: 404, statusMessage: 'Not Found', data: { original: paths[DEFAULT_LOCALE] } });
}

/** The addresses of an entry and of its translations. */
function pathsOf(entry: Translatable & { locale: string }): PagePaths {
  const name = routableNameOf(entry.__typename);
  const versions = [entry, ...present(entry.localizations)];
  return Object.fromEntries(
    LOCALES.flatMap(({ code, cmsCode }) => {
      const version = versions.find(({ locale, slug }) => locale === cmsCode && slug);
      return version ? [[code, pathOf(name, version, code)]] : [];
    }),
  );
}

function routableNameOf(graphqlType: string | undefined): RoutableName {
  const found = ROUTABLE_TYPES.find(({ name }) => name === typeOfGraphql(graphqlType ?? ''));
  if (!found) throw new TypeError(`A page shows an entry of the type "${graphqlType}", which has no pages.`);
  return found.name;
}
