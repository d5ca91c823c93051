import { alternatesOf, type LocaleCode } from '@meridian/content-model';
import type { SitemapEntry } from './sitemap';
import { escapeXml } from './xml';

/** The most addresses that one file may have. @see https://www.sitemaps.org/protocol.html#index */
const MOST_IN_A_FILE = 50_000;

interface Settings {
  siteUrl: string;
  /** Addresses in a file; less than the rules allow only in tests. */
  mostInAFile?: number;
}

/**
 * The sitemap, or one part of it. As long as all addresses fit into one file that is the sitemap; beyond, `/sitemap.xml` names its parts,
 * `/sitemap.xml?part=1` and so on. The parts are at the same path since a sitemap speaks only for addresses at or below its own folder.
 * @param part from 1; none for the address without a number
 * @returns undefined for a part that is not there
 */
export function renderSitemap(
  entries: readonly SitemapEntry[],
  part: number | undefined,
  { siteUrl, mostInAFile = MOST_IN_A_FILE }: Settings,
): string | undefined {
  const parts = Math.ceil(entries.length / mostInAFile);
  if (part === undefined && parts > 1) return renderIndex(entries, parts, { siteUrl, mostInAFile });
  if (part !== undefined && (parts <= 1 || part > parts)) return undefined;
  const start = ((part ?? 1) - 1) * mostInAFile;
  return renderPart(entries.slice(start, start + mostInAFile), groupByPage(entries), siteUrl);
}

function renderIndex(entries: readonly SitemapEntry[], parts: number, { siteUrl, mostInAFile }: Required<Settings>): string {
  const lines = Array.from({ length: parts }, (_, index) => {
    const inPart = entries.slice(index * mostInAFile, (index + 1) * mostInAFile);
    const newest = inPart.flatMap(({ lastModified }) => lastModified ?? []).reduce((a, b) => (a > b ? a : b), '');
    return `<sitemap><loc>${toUrl(`/sitemap.xml?part=${index + 1}`, siteUrl)}</loc>${modified(newest)}</sitemap>`;
  });
  return toXml('sitemapindex', 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', lines);
}

type Versions = Partial<Record<LocaleCode, string>>;

function renderPart(entries: readonly SitemapEntry[], versions: ReadonlyMap<string, Versions>, siteUrl: string): string {
  const lines = entries.map(({ path, page, lastModified }) => {
    const links = alternatesOf(versions.get(page) ?? {}).map(
      (alternate) => `<xhtml:link rel="alternate" hreflang="${alternate.hreflang}" href="${toUrl(alternate.path, siteUrl)}"/>`,
    );
    return `<url><loc>${toUrl(path, siteUrl)}</loc>${modified(lastModified)}${links.join('')}</url>`;
  });
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return toXml('urlset', namespaces, lines);
}

function groupByPage(entries: readonly SitemapEntry[]): Map<string, Versions> {
  const versions = new Map<string, Versions>();
  for (const { page, language, path } of entries) versions.set(page, { ...versions.get(page), [language]: path });
  return versions;
}

const toUrl = (path: string, siteUrl: string) => escapeXml(new URL(path, siteUrl).href);
const modified = (time: string | undefined) => (time ? `<lastmod>${time}</lastmod>` : '');

function toXml(element: string, namespaces: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${namespaces}>\n${lines.join('\n')}\n</${element}>\n`;
}
