import { indexPathOf, LOCALES, localizePath, pathOf, ROUTABLE_TYPES, type LocaleCode, type RoutableName } from '@meridian/content-model';
import { SitemapDocument, type SitemapQuery } from '@meridian/content-schema';
import type { CmsClient } from './cms-client';

export interface SitemapEntry {
  path: string;
  /** Time of the last change, ISO 8601. */
  lastModified?: string;
}

type Field = Exclude<keyof SitemapQuery, '__typename'>;
type Row = NonNullable<SitemapQuery[Field][number]>;

/** Under which name the query returns each type that has lines in the sitemap. Total by type: a new type must be added here. */
const FIELDS = {
  condition: 'conditions',
  treatment: 'treatments',
  'treatment-comparison': 'treatmentComparisons',
  practitioner: 'practitioners',
  guide: 'guides',
  location: 'locations',
} as const satisfies Record<SitemapName, Field>;

type SitemapName = Extract<(typeof ROUTABLE_TYPES)[number], { isInSitemap: true }>['name'];

/** As many entries of each type as the CMS gives at once. */
const PAGE_SIZE = 500;

/** Every address of the site, in every language in which its entry is published. `aboutPaths`: the fixed pages. */
export async function readSitemap(cms: CmsClient, aboutPaths: readonly string[]): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [];
  for (const { code, cmsCode } of LOCALES) {
    entries.push({ path: localizePath('/', code) }, ...ROUTABLE_TYPES.map(({ name }) => ({ path: indexPathOf(name, code) })));
    entries.push(...(await readLanguage(cms, code, cmsCode)));
  }
  return [...entries, ...aboutPaths.map((path) => ({ path }))];
}

async function readLanguage(cms: CmsClient, code: LocaleCode, cmsCode: string): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [];
  for (let start = 0; ; start += PAGE_SIZE) {
    const page = await cms.query(SitemapDocument, { locale: cmsCode, start });
    const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
    for (const name of names) entries.push(...page[FIELDS[name]].flatMap((row) => toEntry(name, row, code)));
    if (names.every((name) => page[FIELDS[name]].length < PAGE_SIZE)) return entries;
  }
}

function toEntry(name: RoutableName, row: Row | null, code: LocaleCode): SitemapEntry[] {
  if (!row?.slug) return [];
  return [{ path: pathOf(name, row, code), ...(row.updatedAt ? { lastModified: row.updatedAt } : {}) }];
}

/** @see https://www.sitemaps.org/protocol.html */
export function renderSitemap(entries: readonly SitemapEntry[], siteUrl: string): string {
  const urls = entries.map(({ path, lastModified }) => {
    const modified = lastModified ? `<lastmod>${lastModified}</lastmod>` : '';
    return `<url><loc>${escapeXml(new URL(path, siteUrl).href)}</loc>${modified}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
