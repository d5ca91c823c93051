import { createHash } from 'node:crypto';
import { pathOf, toCmsLocale, type LocaleCode, type ROUTABLE_TYPES } from '@meridian/content-model';
import { FeedDocument, type FeedQuery } from '@meridian/content-schema';
import type { CmsClient } from './cms-client';

export interface FeedEntry {
  /** Stays the same whatever happens to title, address and host of the site. */
  id: string;
  title: string;
  path: string;
  /** ISO 8601. */
  updated: string;
  /** What changed, in the editors' words; of a page without such words, what it is about. */
  summary: string | undefined;
}

export interface Feed {
  id: string;
  language: LocaleCode;
  clinicName: string | undefined;
  /** ISO 8601. */
  updated: string;
  /** Newest first. */
  entries: FeedEntry[];
}

/** As many as a reader that looks once a week should need. */
const MOST_ENTRIES = 50;
/** A feed has to say when it changed, even one without anything in it. */
const NEVER = '1970-01-01T00:00:00.000Z';

interface Row {
  documentId: string;
  slug: string | null;
  updatedAt: string | null;
}

interface Words {
  title: string | null;
  summary?: string | null;
  changes?: readonly ({ changedOn: string | null; summary: string | null } | null)[] | null;
}

/** What was published or updated last in a language: of every type whose entries have pages of their own. */
export async function readFeed(cms: CmsClient, language: LocaleCode): Promise<Feed> {
  const result = await cms.query(FeedDocument, { locale: toCmsLocale(language), limit: MOST_ENTRIES });
  const entries = toEntries(result, language)
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .slice(0, MOST_ENTRIES);
  return {
    id: toUrn(`feed:${language}`),
    language,
    clinicName: result.site?.clinicName ?? undefined,
    updated: entries[0]?.updated ?? result.site?.updatedAt ?? NEVER,
    entries,
  };
}

type FeedName = Extract<(typeof ROUTABLE_TYPES)[number], { isInSitemap: true }>['name'];
type Told = { row: Row; words: Words };

const tell = <Item extends Row>(rows: readonly (Item | null)[], words: (row: Item) => Words): Told[] =>
  rows.flatMap((row) => (row ? [{ row, words: words(row) }] : []));

/** What is said of the entries of each type. Total by type: a new type must be added here. */
const READERS: Record<FeedName, (result: FeedQuery) => Told[]> = {
  condition: ({ conditions }) =>
    tell(conditions, ({ question, name, verdictSummary, changes }) => ({ title: question ?? name, summary: verdictSummary, changes })),
  treatment: ({ treatments }) => tell(treatments, ({ name, summary }) => ({ title: name, summary })),
  'treatment-comparison': ({ treatmentComparisons }) => tell(treatmentComparisons, ({ question }) => ({ title: question })),
  practitioner: ({ practitioners }) => tell(practitioners, ({ name, summary }) => ({ title: name, summary })),
  guide: ({ guides }) => tell(guides, ({ title, summary, changes }) => ({ title, summary, changes })),
  location: ({ locations }) => tell(locations, ({ name }) => ({ title: name })),
};

function toEntries(result: FeedQuery, language: LocaleCode): FeedEntry[] {
  const names = Object.keys(READERS) as FeedName[];
  return names.flatMap((name) => READERS[name](result).flatMap((told) => describe(name, told, language)));
}

/** Nothing of an entry without a title, an address or a time. */
function describe(name: FeedName, { row, words }: Told, language: LocaleCode): FeedEntry[] {
  if (!words.title || !row.slug || !row.updatedAt) return [];
  const newest = (words.changes ?? [])
    .flatMap((change) => (change?.summary ? [{ on: change.changedOn ?? '', summary: change.summary }] : []))
    .toSorted((a, b) => b.on.localeCompare(a.on))[0];
  return [
    {
      id: toUrn(`${name}:${row.documentId}:${language}`),
      title: words.title,
      path: pathOf(name, row, language),
      updated: row.updatedAt,
      summary: newest?.summary ?? words.summary ?? undefined,
    },
  ];
}

/** A name that nobody else gives, made of ours: a UUID of version 8. @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function toUrn(name: string): string {
  const bytes = createHash('sha256').update(`meridian:${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
