import { demoEntries } from '@meridian/demo-content';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage, type ObservedPage } from '../harness/browser.ts';

const SECTIONS = [
  'answer',
  'what-it-is',
  'causes',
  'how-it-works',
  'patterns',
  'where-the-needles-go',
  'what-it-feels-like',
  'sessions',
  'compare',
  'evidence',
  'see-a-doctor-first',
  'practitioners',
  'clinic',
  'next-steps',
  'faqs',
  'related',
  'about-this-page',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 900 }],
])('the sciatica guide on %s', (_name, viewport) => {
  let observed: ObservedPage;
  const requests: string[] = [];

  beforeAll(async () => {
    observed = await openPage(browser, { viewport, javaScriptEnabled: true });
    observed.page.on('request', (request) => requests.push(request.url()));
    await observed.page.goto(`${inject('siteUrl')}/conditions/sciatica`, { waitUntil: 'networkidle' });
  });
  afterAll(() => observed.close());

  it('has every part at its stable address, in order, each with words in it', async () => {
    const ids = await observed.page.locator('main section[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids).toEqual(SECTIONS);
    for (const id of SECTIONS) expect((await observed.page.locator(`#${id}`).innerText()).length, id).toBeGreaterThan(40);
  });

  it('lists its parts under "On this page"', async () => {
    const links = await observed.page
      .locator('nav[aria-label="On this page"] a')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
    expect(links).toEqual(SECTIONS.map((id) => `#${id}`));
  });

  it('leaves no heading without content', async () => {
    const empty = await observed.page
      .locator('main :is(h2, h3)')
      .evaluateAll((headings) =>
        headings
          .filter((heading) => !heading.textContent?.trim() || (!heading.nextElementSibling && !heading.closest('summary')))
          .map(({ textContent }) => textContent),
      );
    expect(empty).toEqual([]);
  });

  it('shows every emergency sign whole, near the top and again in its section', async () => {
    const { redFlags = [] } = demoEntries.find(({ ref }) => ref === 'condition:sciatica')?.fields as { redFlags?: string[] };
    const used = demoEntries.filter(({ ref }) => redFlags.includes(ref)).map(({ fields }) => fields as { level: string; sign: string });
    const signs = used.filter(({ level }) => level === 'emergency').map(({ sign }) => sign);
    expect(signs.length).toBeGreaterThan(5);
    const near = observed.page.locator('.care-emergency');
    expect(await near.count()).toBe(2);
    for (const sign of signs) for (const card of await near.all()) expect(await card.innerText()).toContain(sign);
    const answer = await observed.page.locator('#answer').boundingBox();
    const first = await near.first().boundingBox();
    expect(first?.y).toBeLessThan((answer?.y ?? 0) + (answer?.height ?? 0) + 100);
  });

  it('needs one request beside its own fonts, and no script; sets no cookie and complains of nothing', async () => {
    const isOwnFont = (url: string) => url.startsWith(`${inject('siteUrl')}/_nuxt/`) && url.endsWith('.woff2');
    // Rules for fetching ahead come when the page is there, and are kept for a day.
    const isBeside = (url: string) => /\/(favicon\.\w+|manifest\.webmanifest|speculation-rules\.json)$/.test(url);
    expect(requests.filter((url) => !isBeside(url) && !isOwnFont(url))).toHaveLength(1);
    expect(new Set(requests.filter(isOwnFont)).size).toBeLessThanOrEqual(4);
    expect(await observed.page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await observed.context.cookies()).toEqual([]);
    expect(observed.outsideRequests).toEqual([]);
    expect(observed.errors).toEqual([]);
  });

  it('does not move when its fonts arrive', async () => {
    const shifts = await observed.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    expect(shifts).toBeLessThan(0.001);
  });

  it('is never wider than the screen', async () => {
    expect(await observed.page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
});

describe('the sciatica guide', () => {
  let observed: ObservedPage;
  beforeAll(async () => {
    observed = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    await observed.page.goto(`${inject('siteUrl')}/conditions/sciatica`);
  });
  afterAll(() => observed.close());

  it('compares in a table whose every cell has a row and a column header', async () => {
    const table = observed.page.getByRole('table', { name: /same questions/i });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Question', 'Acupuncture', 'Chiropractic']);
    const rows = await table.getByRole('rowheader').count();
    expect(rows).toBeGreaterThanOrEqual(8);
    expect(await table.getByRole('cell').count()).toBe(rows * 2);
    const texts = await table.getByRole('cell').allInnerTexts();
    expect(texts.filter((text) => !text.trim())).toEqual([]);
    expect(texts.some((text) => text.includes('No good source found'))).toBe(true);
  });

  it('becomes readable cards on a phone: each answer names its treatment', async () => {
    await observed.page.setViewportSize({ width: 390, height: 844 });
    const label = observed.page.locator('#compare td').first().locator('.card-label');
    expect(await label.isVisible()).toBe(true);
    expect(await label.innerText()).toBe('Acupuncture');
    await observed.page.setViewportSize({ width: 1280, height: 900 });
    expect(await label.isVisible()).toBe(false);
  });

  it('gives the main trial with DOI and PubMed number, and guidelines on both sides', async () => {
    const evidence = observed.page.locator('#evidence');
    expect(await evidence.getByRole('link', { name: '10.1001/jamainternmed.2024.5463' }).first().getAttribute('href')).toBe(
      'https://doi.org/10.1001/jamainternmed.2024.5463',
    );
    expect(await evidence.getByRole('link', { name: '39401008' }).first().getAttribute('href')).toContain(
      'pubmed.ncbi.nlm.nih.gov/39401008',
    );
    const stands = await evidence.locator('.stand li > b').allInnerTexts();
    expect(stands.some((text) => text.includes('Against')) && stands.some((text) => text.includes('May be offered'))).toBe(true);
  });

  it('explains a word where it stands: by keyboard, without a script, once in each part', async () => {
    const { page } = observed;
    const word = page.locator('#what-it-is button.word').first();
    const meaning = page.locator(`#${await word.getAttribute('popovertarget')}`);
    expect(await meaning.isVisible()).toBe(false);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await meaning.isVisible()).toBe(true);
    expect((await meaning.innerText()).length).toBeGreaterThan(30);
    expect(await meaning.getByRole('link').getAttribute('href')).toMatch(/^\/glossary#/);
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    const repeated = await page.locator('main section[id]').evaluateAll((parts) =>
      parts.flatMap((part) => {
        const targets = Array.from(part.querySelectorAll('.word'), (button) => button.getAttribute('popovertarget'));
        return targets.filter((target, index) => targets.indexOf(target) < index || !target || !document.getElementById(target));
      }),
    );
    expect(repeated).toEqual([]);
    expect(await page.locator(':is(a, h1, h2, h3, h4) .word').count()).toBe(0);
  });

  it('leads on to related guides, each with its reason', async () => {
    const related = observed.page.locator('#related');
    expect(await related.getByRole('link', { name: 'Acupuncture for pain relief' }).getAttribute('href')).toBe(
      '/guides/acupuncture-for-pain-relief',
    );
    const reasons = await related.locator('li > span:last-child').allInnerTexts();
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
  });

  it('shows no booking button while there is no address to book at', async () => {
    expect(await observed.page.getByRole('link', { name: /book/i }).count()).toBe(0);
  });

  it('says that it is a demonstration, to readers and to search engines', async () => {
    expect(await observed.page.getByText('Demonstration, not clinically reviewed').first().isVisible()).toBe(true);
    expect(await observed.page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    expect(await observed.page.locator('#about-this-page').innerText()).toContain('Nobody yet');
  });

  it.each(['/conditions/sciatica', '/es/conditions/ciatica', '/zh-hans/conditions/zuogu-shenjing-tong'])(
    '%s travels within 28 KiB, as browsers ask for it',
    async (path) => {
      const ask = () => fetch(`${inject('siteUrl')}${path}`, { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
      // The smaller encoding is made after the first answer.
      await expect.poll(async () => (await ask()).headers.get('content-encoding')).toBe('br');
      const size = Number((await ask()).headers.get('content-length'));
      expect(size).toBeGreaterThan(10 * 1024);
      expect(size).toBeLessThanOrEqual(28 * 1024);
    },
  );

  it('has styles, answer and emergency signs in its first 14 KiB, which is what the first round trip brings', async () => {
    const response = await fetch(`${inject('siteUrl')}/conditions/sciatica`, { headers: { accept: 'text/html' } });
    const { constants, gunzipSync, gzipSync } = await import('node:zlib');
    const compressed = gzipSync(await response.text(), { level: 9 });
    const start = gunzipSync(compressed.subarray(0, 14 * 1024), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    expect(start).toContain('</style>');
    expect(start.indexOf('id="what-it-is"')).toBeGreaterThan(start.indexOf('care-emergency'));
  });

  it('forbids scripts and foreign content by policy', async () => {
    const { headers } = await fetch(`${inject('siteUrl')}/conditions/sciatica`, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('lets this site be asked from within a page, as checkers of robots.txt do, and no other', async () => {
    const { page, outsideRequests, close } = await openPage(browser);
    await page.goto(`${inject('siteUrl')}/conditions/sciatica`);
    const ask = (url: string) => page.evaluate(async (address) => (await fetch(address).catch(() => undefined))?.status ?? 'refused', url);
    expect([await ask('/robots.txt'), await ask('https://elsewhere.example/'), outsideRequests]).toEqual([200, 'refused', []]);
    await close();
  });
});

describe('the other pages', () => {
  it.each([
    ['/', 'Does acupuncture help with what you have?'],
    ['/conditions', 'Conditions A to Z'],
    ['/about/how-we-use-evidence', 'How we use evidence'],
    ['/about/medical-disclaimer', 'Medical disclaimer'],
  ])('%s opens without a script or a complaint', async (path, heading) => {
    const observed = await openPage(browser);
    await observed.page.goto(`${inject('siteUrl')}${path}`);
    expect(await observed.page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
    expect(await observed.page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(observed.errors).toEqual([]);
    await observed.close();
  });
});
