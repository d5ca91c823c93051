import {
  indexPathOf,
  LOCALES,
  localizePath,
  pathOf,
  ROUTABLE_TYPES,
  splitLocale,
  type LocaleCode,
  type RoutableName,
} from '@meridian/content-model';
import { SitemapDocument, type SitemapQuery } from '@meridian/content-schema';
import type { CmsClient } from './cms-client';

export interface SitemapEntry {
  path: string;
  /** Name of the page that is the same in all its languages. */
  page: string;
  language: LocaleCode;
  /** When it was last published; of a list, when any of its entries was. ISO 8601. */
  lastModified?: string | undefined;
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

/** Pages that help to find others, beside the lists of each type, and of which type these are. */
const FINDERS = { '/conditions/by-region': 'condition', '/comparisons/choose': 'treatment' } as const satisfies Record<string, SitemapName>;

/** As many entries of each type as the CMS gives at once. */
const PAGE_SIZE = 500;

/** Every address of the site, in every language in which its entry is published. `aboutPaths`: the fixed pages. */
export async function readSitemap(cms: CmsClient, aboutPaths: readonly string[]): Promise<SitemapEntry[]> {
  const entries: SitemapEntry[] = [];
  for (const { code, cmsCode } of LOCALES) {
    const documents = await readLanguage(cms, code, cmsCode);
    entries.push(...toLists(documents, code), ...documents);
  }
  const about = aboutPaths.map((path): SitemapEntry => {
    const { code, path: page } = splitLocale(path);
    return { path, page, language: code };
  });
  return [...entries, ...about];
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
  return [{ path: pathOf(name, row, code), page: `${name}:${row.documentId}`, language: code, lastModified: row.updatedAt ?? undefined }];
}

/** Home and the lists of every type, as new as the newest entry on them. */
function toLists(documents: readonly SitemapEntry[], language: LocaleCode): SitemapEntry[] {
  const newestOf = (prefix: string) =>
    documents.reduce<string | undefined>((newest, { page, lastModified }) => {
      const isNewer = page.startsWith(prefix) && lastModified !== undefined && (newest === undefined || lastModified > newest);
      return isNewer ? lastModified : newest;
    }, undefined);
  return [
    { path: localizePath('/', language), page: '/', language, lastModified: newestOf('') },
    ...ROUTABLE_TYPES.map(({ name }) => ({
      path: indexPathOf(name, language),
      page: indexPathOf(name),
      language,
      lastModified: newestOf(`${name}:`),
    })),
    ...Object.entries(FINDERS).map(([path, name]) => ({
      path: localizePath(path, language),
      page: path,
      language,
      lastModified: newestOf(`${name}:`),
    })),
  ];
}
