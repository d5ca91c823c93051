import { expect, it } from 'vitest';
import { renderSitemap } from './render-sitemap';
import type { SitemapEntry } from './sitemap';

const siteUrl = 'https://clinic.example';
const entry = (path: string, more: Partial<SitemapEntry> = {}): SitemapEntry => ({ path, page: path, language: 'en', ...more });
const generated = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    entry(`/conditions/c-${index}`, { lastModified: `2026-11-${10 + (index % 10)}T10:00:00.000Z` }),
  );
const addressesIn = (xml: string | undefined) => [...(xml ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');

it('has absolute addresses and times, with what XML needs escaped', () => {
  const xml = renderSitemap([entry('/a&b', { lastModified: '2026-11-23T10:00:00.000Z' })], undefined, { siteUrl });
  expect(xml).toContain('<url><loc>https://clinic.example/a&#38;b</loc><lastmod>2026-11-23T10:00:00.000Z</lastmod></url>');
});

it('names the other languages of a page, from both sides', () => {
  const entries = [entry('/a', { page: 'p' }), entry('/es/b', { page: 'p', language: 'es' }), entry('/c')];
  const lines =
    renderSitemap(entries, undefined, { siteUrl })
      ?.split('\n')
      .filter((line) => line.startsWith('<url>')) ?? [];
  const links =
    '<xhtml:link rel="alternate" hreflang="en" href="https://clinic.example/a"/>' +
    '<xhtml:link rel="alternate" hreflang="es" href="https://clinic.example/es/b"/>' +
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://clinic.example/a"/>';
  expect(lines).toEqual([
    `<url><loc>https://clinic.example/a</loc>${links}</url>`,
    `<url><loc>https://clinic.example/es/b</loc>${links}</url>`,
    '<url><loc>https://clinic.example/c</loc></url>',
  ]);
});

it.each([1, 50_000])('%i addresses are one file, without parts', (count) => {
  const entries = generated(count);
  expect(addressesIn(renderSitemap(entries, undefined, { siteUrl }))).toHaveLength(count);
  expect(renderSitemap(entries, 1, { siteUrl })).toBeUndefined();
});

it('120,001 addresses are three files and a list of them, within what one file may weigh', () => {
  const entries = generated(120_001);
  const index = renderSitemap(entries, undefined, { siteUrl });
  expect(index).toContain('<sitemapindex ');
  expect(index).toContain('<lastmod>2026-11-19T10:00:00.000Z</lastmod>');
  const parts = addressesIn(index).map((address) => Number(new URL(address).searchParams.get('part')));
  expect(parts).toEqual([1, 2, 3]);
  const files = parts.map((part) => renderSitemap(entries, part, { siteUrl }) ?? '');
  expect(files.map((file) => addressesIn(file).length)).toEqual([50_000, 50_000, 20_001]);
  expect(new Set(files.flatMap(addressesIn)).size).toBe(120_001);
  expect(Math.max(...files.map((file) => Buffer.byteLength(file)))).toBeLessThan(50 * 1024 * 1024);
  expect(renderSitemap(entries, 4, { siteUrl })).toBeUndefined();
});

it('finds the other language of a page in another part', () => {
  const entries = [entry('/a', { page: 'p' }), entry('/c'), entry('/es/a', { page: 'p', language: 'es' })];
  expect(renderSitemap(entries, 2, { siteUrl, mostInAFile: 2 })).toContain('hreflang="en" href="https://clinic.example/a"');
});
