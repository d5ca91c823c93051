import { useSiteLocale } from './useSiteLocale';

interface NearMatch {
  title: string;
  path: string;
  /** Where it is not in the language of the page. */
  lang: string | undefined;
}

/**
 * Pages whose names resemble an address that does not exist, best first; for the page that says so.
 * @param path the address that was asked for: `/conditions/siatica`
 */
export function useNearMatches(path: string): NearMatch[] {
  const event = useRequestEvent();
  if (!event) return [];
  const { search, render } = event.context;
  const { code, originalLang, localize } = useSiteLocale();
  // The page is kept, and must not go on showing what was withdrawn.
  render?.dependOn(search.tagsFor(code));
  const own = `${localize('/')}/`;
  return search.nearMatches(path, code).map((match: Pick<NearMatch, 'title' | 'path'>) => ({
    ...match,
    lang: originalLang && !match.path.startsWith(own) ? originalLang : undefined,
  }));
}
