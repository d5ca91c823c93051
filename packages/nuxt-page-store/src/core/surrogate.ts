import type { Touched } from './changes.ts';

export interface CdnSettings {
  /** Asked with POST and the header `Surrogate-Key` for everything under these tags to be forgotten. */
  readonly purgeUrl: string;
  readonly token: string;
  readonly say: (line: string) => void;
}

/** Tags of one purge; a header has its limits. */
const TAGS_AT_ONCE = 100;
const EVERYTHING = 'everything';

/** The tags of an answer as a CDN reads them; spaces would separate them. */
export function surrogateKeys(tags: readonly string[]): string {
  return [EVERYTHING, ...tags.map((tag) => tag.replaceAll(/\s/g, '-'))].join(' ');
}

/** Tells a CDN in front of the site what to forget. Its failure is said and not repeated: the CDN's own time limit is the net. */
export async function purge(touched: readonly Touched[], { purgeUrl, token, say }: CdnSettings): Promise<void> {
  const isEverything = touched.some(({ everything }) => everything);
  const tags = isEverything ? [EVERYTHING] : [...new Set(touched.flatMap(({ changed, withdrawn }) => [...changed, ...withdrawn]))];
  for (let start = 0; start < tags.length; start += TAGS_AT_ONCE) {
    const keys = tags.slice(start, start + TAGS_AT_ONCE).join(' ');
    try {
      const headers = { authorization: `Bearer ${token}`, 'surrogate-key': keys };
      const response = await fetch(purgeUrl, { method: 'POST', headers, signal: AbortSignal.timeout(5_000) });
      if (!response.ok) say(`The CDN answered ${response.status} to a purge of ${keys}.`);
    } catch (error) {
      say(`The CDN could not be asked to purge ${keys}: ${error}`);
    }
  }
}
