import { expect, it } from 'vitest';
import { readSitemap } from './sitemap';

const row = (slug: string | null, updatedAt = '2026-11-23T10:00:00.000Z') => ({ documentId: `d-${slug}`, slug, updatedAt });
const empty = { conditions: [], treatments: [], treatmentComparisons: [], practitioners: [], guides: [], locations: [] };

/** Answers with `count` conditions in English, as the CMS does: at most 500 at once. */
function cmsWith(count: number) {
  const all = Array.from({ length: count }, (_, index) => row(`condition-${index}`));
  return {
    query: async (_document: unknown, variables: unknown) => {
      const { locale, start } = variables as { locale: string; start: number };
      return { ...empty, conditions: locale === 'en' ? all.slice(start, start + 500) : [] } as never;
    },
  };
}

it('has every entry, however many there are', async () => {
  for (const count of [0, 499, 500, 501, 10_000]) {
    const paths = (await readSitemap(cmsWith(count), []))
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/conditions/condition-'));
    expect([count, new Set(paths).size]).toEqual([count, count]);
  }
});

it('has lists and home in every language, and the fixed pages', async () => {
  const paths = (await readSitemap(cmsWith(0), ['/about/medical-disclaimer'])).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/es', '/zh-hans', '/es/faqs', '/es/conditions/by-region', '/about/medical-disclaimer']),
  );
});

it('leaves out an entry without an address', async () => {
  const cms = { query: async () => ({ ...empty, guides: [row(null), row(''), null] }) as never };
  expect((await readSitemap(cms, [])).filter(({ path }) => path.includes('/guides/'))).toEqual([]);
});

it('a list is as new as the newest entry on it', async () => {
  const guides = [row('a', '2026-11-20T10:00:00.000Z'), row('b', '2026-11-24T10:00:00.000Z')];
  const cms = {
    query: async (_document: unknown, { locale }: { locale: string }) => ({ ...empty, guides: locale === 'en' ? guides : [] }) as never,
  };
  const entries = await readSitemap({ query: cms.query as never }, []);
  const timeOf = (path: string) => entries.find((entry) => entry.path === path)?.lastModified;
  expect([timeOf('/'), timeOf('/guides'), timeOf('/conditions'), timeOf('/es/guides')]).toEqual([
    '2026-11-24T10:00:00.000Z',
    '2026-11-24T10:00:00.000Z',
    undefined,
    undefined,
  ]);
});

it('knows the same page in another language, whatever its slug', async () => {
  const slugs: Record<string, string> = { en: 'sciatica', es: 'ciatica' };
  const query = async (_document: unknown, { locale }: { locale: string }) => {
    const slug = slugs[locale];
    return { ...empty, conditions: slug ? [{ ...row(slug), documentId: 'one' }] : [] };
  };
  const entries = await readSitemap({ query: query as never }, ['/about/a', '/es/about/a']);
  const pages = (paths: string[]) => entries.filter(({ path }) => paths.includes(path)).map(({ page, language }) => [page, language]);
  expect(pages(['/conditions/sciatica', '/es/conditions/ciatica'])).toEqual([
    ['condition:one', 'en'],
    ['condition:one', 'es'],
  ]);
  expect(pages(['/about/a', '/es/about/a'])).toEqual([
    ['/about/a', 'en'],
    ['/about/a', 'es'],
  ]);
});
