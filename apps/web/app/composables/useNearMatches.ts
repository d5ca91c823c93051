import { useSiteLocale } from './useSiteLocale';

interface NearMatch {
  title: string;
  path: string;
}

/**
 * Pages whose names resemble an address that does not exist, best first; for the page that says so.
 * @param path the address that was asked for: `/conditions/siatica`
 */
export function useNearMatches(path: string): NearMatch[] {
  const event = useRequestEvent();
  if (!event) return [];
  const { search, render } = event.context;
  const { code } = useSiteLocale();
  // The page is kept, and must not go on showing what was withdrawn.
  render?.dependOn(search.tagsFor(code));
  return search.nearMatches(path, code);
}
