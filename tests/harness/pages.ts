import { expect, vi } from 'vitest';
import { startSite, type RunningSite } from './site.ts';

export interface OpenedPage {
  status: number;
  text: string;
  /** `fresh; position=12` */
  store: string | null;
}

/** A page as a visitor gets it, not following redirects. */
export async function openAt(siteUrl: string, path: string): Promise<OpenedPage> {
  const response = await fetch(new URL(path, siteUrl), { headers: { accept: 'text/html' }, redirect: 'manual' });
  return { status: response.status, text: await response.text(), store: response.headers.get('page-store') };
}

/** Every address that the sitemap of a site names, as paths. */
export async function addressesOf(siteUrl: string): Promise<string[]> {
  const { text } = await openAt(siteUrl, '/sitemap.xml');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}

/** The site has seen every event that there is now. */
export async function untilCaughtUp(site: RunningSite, position: () => Promise<number>): Promise<void> {
  const newest = await position();
  await vi.waitFor(async () => expect((await readyz(site.url)).position).toBeGreaterThanOrEqual(newest), { timeout: 30_000, interval: 20 });
}

export async function readyz(siteUrl: string): Promise<{ cms: string; position: number; lag: number; pages: number; bytes: number }> {
  const response = await fetch(`${siteUrl}/readyz`);
  return (await response.json()) as { cms: string; position: number; lag: number; pages: number; bytes: number };
}

/** Compares every page with that of a site that starts with nothing: status and bytes. */
export async function expectAsRenderedAnew(
  site: RunningSite,
  cold: Parameters<typeof startSite>[0],
  further: readonly string[] = [],
): Promise<void> {
  const anew = await startSite({ ...cold, environment: { ...cold.environment, NUXT_SITE_URL: site.url } });
  try {
    const addresses = new Set([...(await addressesOf(site.url)), ...(await addressesOf(anew.url)), '/sitemap.xml', ...further]);
    await forEachOf(addresses, async (path) => {
      const [{ status, text }, expected] = await Promise.all([openAt(site.url, path), openAt(anew.url, path)]);
      expect({ path, status, text }).toEqual({ path, status: expected.status, text: expected.text });
    });
  } finally {
    await anew.stop();
  }
}

/** Several at a time: most of a render is waiting for the CMS. */
async function forEachOf<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items].values();
  const takeOn = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all([takeOn(), takeOn(), takeOn(), takeOn()]);
}
