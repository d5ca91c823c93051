import { expect, it } from 'vitest';
import { readSitemap, renderSitemap } from './sitemap';

const row = (slug: string | null) => ({ slug, updatedAt: '2026-11-23T10:00:00.000Z' });
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
    const paths = (await readSitemap(cmsWith(count), [])).map(({ path }) => path).filter((path) => path.startsWith('/conditions/'));
    expect([count, new Set(paths).size]).toEqual([count, count]);
  }
});

it('has lists and home in every language, and the fixed pages', async () => {
  const paths = (await readSitemap(cmsWith(0), ['/about/medical-disclaimer'])).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/', '/es', '/zh-hans', '/es/faqs', '/about/medical-disclaimer']));
});

it('leaves out an entry without an address', async () => {
  const cms = { query: async () => ({ ...empty, guides: [row(null), row(''), null] }) as never };
  expect((await readSitemap(cms, [])).filter(({ path }) => path.includes('/guides/'))).toEqual([]);
});

it('is valid XML with absolute addresses', () => {
  const xml = renderSitemap([{ path: '/a&b', lastModified: '2026-11-23T10:00:00.000Z' }], 'https://clinic.example');
  expect(xml).toContain('<url><loc>https://clinic.example/a&#38;b</loc><lastmod>2026-11-23T10:00:00.000Z</lastmod></url>');
});
