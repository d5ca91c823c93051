import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';

const open = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${inject('siteUrl')}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const search = (q: string, prefix = '') => open(`${prefix}/search?${new URLSearchParams({ q })}`);
const textOf = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, '');
/** Where the first match stands in a page; nowhere is last. */
const placeOf = (html: string, part: string) => (html.includes(part) ? html.indexOf(part) : Number.POSITIVE_INFINITY);

describe('without scripts', () => {
  it.each([
    ['a name', 'sciatica', '/conditions/sciatica'],
    ['a typing mistake', 'siatica', '/conditions/sciatica'],
    ['an everyday word', 'slipped disc', '/glossary#herniated-disk'],
    ['an everyday word, to the guide', 'pinched nerve', '/conditions/sciatica'],
    ['a place on the body', 'leg pain', '/conditions/sciatica'],
    ['a practitioner', 'jing gong', '/practitioners/'],
    ['a fixed page', 'how we use evidence', '/about/how-we-use-evidence'],
    ['what people ask who want to come', 'parking', '/locations/overland-park'],
    ['that in a whole question', 'where are you', '/locations/overland-park'],
    ['a Spanish word without its accent', 'ciatica', '/es/conditions/ciatica', '/es'],
    ['two Chinese characters', '腰痛', '/zh-hans/conditions/yaotong', '/zh-hans'],
  ])('finds by %s', async (_what, q, path, prefix = '') => {
    const { status, html } = await search(q, prefix);
    expect(status).toBe(200);
    const results = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(results).toContain(`href="${path}`);
  });

  it('marks the words in the sentence, and what was typed never becomes markup', async () => {
    expect((await search('sciatica')).html).toMatch(/<mark>[Ss]ciatica<\/mark>/);
    const { html } = await search('<img src=x onerror=alert(1)>');
    // In an attribute it is text; in the text it would be an element.
    expect(html.replace(/content="[^"]*"/g, '')).not.toContain('<img src=x');
  });

  it('gives results by kind, and the rest of a kind by a plain link', async () => {
    const { html } = await search('pain');
    const more = /href="(\/search\?q=pain&amp;type=[\w-]+)"/.exec(html)?.[1]?.replace('&amp;', '&') ?? '';
    expect(more).not.toBe('');
    const [main = ''] = (await open(more)).html.split('<footer');
    expect(main.match(/<h2/g)?.length).toBe(1);
  });

  it.each([
    ['can’t feel my legs', ''],
    ['numb between my legs', ''],
    ['worst headache of my life', ''],
    ["can't pee", ''],
    ['chest pain', ''],
    ['numb between my legs', '/es'],
    ['no puedo orinar', '/es'],
    ['chest pain', '/zh-hans'],
    ['腿没有知觉', '/zh-hans'],
  ])('%s shows the emergency card above any result (%s)', async (q, prefix) => {
    const { html } = await search(q, prefix);
    const card = placeOf(html, 'class="care care-emergency"');
    expect(card).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(card).toBeLessThan(placeOf(html, '<ol class="search-hits'));
    expect(textOf(html)).toContain('911');
  });

  it.each(['leg pain', 'back pain', 'headache', 'sciatica'])('%s alone does not shout', async (q) => {
    expect((await search(q)).html).not.toMatch(/class="care/);
  });

  it('a crisis is answered first, in English too while nobody has checked the translation', async () => {
    const advice = 'Call 911 or go to the ER now if you might harm yourself';
    expect(textOf((await search('I want to kill myself')).html)).toContain(advice);
    const spanish = (await search('quiero morir', '/es')).html;
    expect(textOf(spanish)).toContain('Llame al 911');
    expect(spanish).toContain(`<p class="care-original" lang="en">${advice}`);
  });

  it('what to do about a sign stands in English beside its translation', async () => {
    const { html } = await search('no puedo orinar', '/es');
    const card = html.slice(
      html.indexOf('class="care care-emergency"'),
      html.indexOf('</ul>', html.indexOf('class="care care-emergency"')),
    );
    expect(card).toMatch(/<p class="care-original" lang="en">Call 911/);
    expect(card).toMatch(/<span lang="en" class="soft">/);
  });

  it('says what to do when there is nothing, too little, or nothing typed', async () => {
    expect(textOf((await search('xyzzy')).html)).toContain('Nothing found for “xyzzy”');
    expect(textOf((await search('x')).html)).toContain('Please type a little more');
    const { html, headers } = await open('/search');
    expect(textOf(html)).toContain('call 911');
    expect(headers.get('page-store')).toMatch(/^fresh/);
  });

  it('a search of 10,000 letters is cut, and answered quickly', async () => {
    const { status, headers } = await search(`pain ${'x'.repeat(9_995)}`);
    expect(status).toBe(301);
    const location = headers.get('location') ?? '';
    expect(location.length).toBeLessThan(150);
    expect((await open(location)).status).toBe(200);
  });

  it('finds pages that exist in English only from another language, and says so', async () => {
    const { html } = await search('tension-type headache', '/es');
    expect(textOf(html)).toContain('Por ahora solo en inglés');
    expect(html).toMatch(/<ol[^>]*lang="en"/);
  });
});

describe('what was typed stays here', () => {
  const WORD = 'quixotic-zebra-7741';

  it('results are kept nowhere, and no search engine lists them', async () => {
    const { headers, html } = await search(WORD);
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
    expect(headers.get('page-store')).toMatch(/^none/);
    expect(html).toMatch(/<meta name="robots" content="noindex/);
  });

  it('no log and no stored file has it', async () => {
    await search(WORD);
    await open(`/search/suggestions?q=${WORD}&lang=en`);
    const folder = inject('dataDir');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const holding = files.map((entry) => join(entry.parentPath, entry.name)).filter((file) => readFileSync(file).includes('quixotic'));
    expect(files.length).toBeGreaterThan(3);
    expect(holding).toEqual([]);
  });

  it('ten thousand searches make no entry', async () => {
    const pages = async () => ((await (await fetch(`${inject('siteUrl')}/readyz`)).json()) as { pages: number }).pages;
    await search('first');
    const before = await pages();
    await Promise.all(Array.from({ length: 40 }, (_, index) => search(`word ${index}`)));
    expect(await pages()).toBe(before);
  });
});

describe('with scripts', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('suggests pages while somebody types, which the keyboard reaches', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(`${inject('siteUrl')}/search`);
    const field = page.getByRole('combobox', { name: 'Search this site' });
    await field.pressSequentially('sciat');
    const option = page.getByRole('option', { name: 'Sciatica', exact: true });
    await option.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await field.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await field.pressSequentially('ica');
    await option.waitFor();
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).not.toBe('');
    await field.press('Enter');
    await page.waitForURL(/\/(conditions|guides|glossary)/);
    expect(errors).toEqual([]);
    await close();
  });

  it('Enter without a choice searches', async () => {
    const { page, errors, outsideRequests, context, close } = await openPage(browser);
    await page.goto(`${inject('siteUrl')}/conditions/sciatica`);
    await page.getByRole('searchbox').fill('knee');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=knee');
    expect([errors, outsideRequests, await context.cookies()]).toEqual([[], [], []]);
    await close();
  });

  it.each(['/search', '/search?q=chest+pain', '/es/search?q=dolor', '/search?q=xyzzy'])(
    '%s has nothing that axe objects to',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await openPage(browser, { colorScheme, viewport: { width: 390, height: 844 } });
        await page.goto(`${inject('siteUrl')}${path}`);
        expect(await violationsOf(page)).toEqual([]);
        await close();
      }
    },
  );
});
