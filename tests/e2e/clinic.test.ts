import { demoEntries } from '@meridian/demo-content';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInAs, signInOwner } from '../harness/admin.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { openAt } from '../harness/pages.ts';
import { readQr } from '../harness/qr.ts';

const GUIDE = '/conditions/sciatica';
const LANGUAGES = { en: '', es: '/es', 'zh-Hans': '/zh-hans' } as const;

let browser: Browser;
/** The owner's session, for what the harness has no word for. */
let owner: string;
beforeAll(async () => {
  browser = await launchBrowser();
  owner = await signInAs('owner');
});
afterAll(() => browser.close());

const read = async (path: string) => (await openAt(inject('siteUrl'), path)).text;

/** The site's entry in one language, at the admin's own API. */
function askForSite(locale: string, action = '', init: RequestInit = {}): Promise<Response> {
  return fetch(`${inject('cmsUrl')}/content-manager/single-types/api::site.site${action}?locale=${locale}`, {
    ...init,
    headers: { authorization: `Bearer ${owner}`, 'content-type': 'application/json' },
  });
}

/** Publishes it with these fields, as the admin does. */
async function publishSite(locale: string, fields: object): Promise<void> {
  const response = await askForSite(locale, '/actions/publish', { method: 'POST', body: JSON.stringify(fields) });
  expect([locale, response.status, response.ok ? '' : await response.text()]).toEqual([locale, 200, '']);
}

/** The languages in which editors have written the site's entry. */
async function languagesOfSite(): Promise<[locale: string, prefix: string][]> {
  const all = Object.entries(LANGUAGES);
  const answers = await Promise.all(all.map(([locale]) => askForSite(locale)));
  return all.filter((_, index) => answers[index]?.ok);
}

describe('the page of the clinic', () => {
  it('says where it is, leads to maps by choice, and shows nothing that is not known', async () => {
    const observed = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page } = observed;
    await page.goto(`${inject('siteUrl')}/locations/overland-park`);
    expect(await page.locator('address').innerText()).toBe('Grace Family Acupuncture\nWest 98th Terrace\nOverland Park, KS');
    const maps = page.locator('.map-links a');
    const links = await maps.evaluateAll((all) =>
      all.map((link) => [new URL((link as HTMLAnchorElement).href).host, link.getAttribute('rel')]),
    );
    expect(links).toEqual(['maps.apple.com', 'www.google.com', 'www.openstreetmap.org', ''].map((host) => [host, 'noreferrer']));
    expect(await page.locator('.locator').innerText()).toMatch(/Kansas City area\s+Johnson County\s+Overland Park\s+West 98th Terrace/);
    const headings = await page.locator('main h2').allInnerTexts();
    expect(headings).toContain('What a visit includes');
    expect(headings.filter((heading) => /hours|costs|Insurance|bring|Getting in/i.test(heading))).toEqual([]);
    expect([observed.outsideRequests, observed.errors]).toEqual([[], []]);
    await observed.close();
  });

  it('shows hours, fees, insurance and what to bring as soon as they are known', async () => {
    const editor = await signInOwner();
    const prose = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const { documentId } = await editor.create('location', {
      name: 'A made-up place for a test',
      slug: 'made-up-place',
      addressLocality: 'Nowhere',
      openingHours: [
        { day: 'friday', opensAt: '13:00:00.000', closesAt: '17:30:00.000' },
        { day: 'monday', opensAt: '09:00:00.000', closesAt: '12:00:00.000' },
      ],
      openingHoursNote: 'Made-up note on holidays.',
      fees: prose('Made-up fees.'),
      insurance: prose('Made-up insurance.'),
      whatToBring: prose('Made-up things.'),
      access: prose('Made-up door.'),
    });
    await editor.publish('location', documentId);
    const { page, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(`${inject('siteUrl')}/locations/made-up-place`);
    expect(await page.locator('#hours dl').innerText()).toMatch(/Monday\s+9:00\sAM to 12:00\sPM\s+Friday\s+1:00\sPM to 5:30\sPM/);
    for (const [part, words] of Object.entries({
      hours: 'holidays',
      fees: 'fees',
      insurance: 'insurance',
      'what-to-bring': 'things',
      access: 'door',
    }))
      expect(await page.locator(`#${part}`).innerText()).toContain(`ade-up ${part === 'hours' ? 'note on holidays' : words}`);
    expect(await page.locator('.map-links').count()).toBe(0);
    await close();
    await editor.remove('location', documentId);
    expect((await openAt(inject('siteUrl'), '/locations/made-up-place')).status).toBe(404);
  });
});

describe('the menus', () => {
  const itemsOf = (field: 'mainItems' | 'footerItems') => {
    const { fields } = demoEntries.find(({ ref }) => ref === 'navigation:navigation') as {
      fields: Record<string, { label: string; page: string }[]>;
    };
    return (fields[field] ?? []).filter(({ page }) => page !== 'search').map(({ label }) => label);
  };

  it('are those that editors made, and lead to pages', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${inject('siteUrl')}/about/privacy`);
    const menuOf = (name: string) => page.getByRole('navigation', { name, exact: true }).getByRole('link');
    expect(await menuOf('Main').allInnerTexts()).toEqual(itemsOf('mainItems'));
    expect(await menuOf('More').allInnerTexts()).toEqual(itemsOf('footerItems'));
    for (const link of await menuOf('Main').all())
      expect((await openAt(inject('siteUrl'), (await link.getAttribute('href')) ?? '')).status).toBe(200);
    await close();
  });
});

describe('the notice', () => {
  it('comes and goes by itself, on every page, in every language in which it was written', async () => {
    const languages = await languagesOfSite();
    expect(languages.map(([locale]) => locale)).toContain('en');
    const textOf = (locale: string) => `Closed for a test, ${locale}`;
    const pages = languages.flatMap(([locale, prefix]) =>
      [prefix || '/', `${prefix}/conditions`, `${prefix}/about/privacy`].map((path) => ({ path, text: textOf(locale) })),
    );
    const showing = async () => {
      const texts = await Promise.all(pages.map(({ path }) => read(path)));
      return texts.filter((html, index) => html.includes(pages[index]?.text ?? '')).length;
    };
    // Long enough for a busy machine to publish and to look before it begins.
    const start = Date.now() + 8_000;
    const [startsAt, endsAt] = [start, start + 6_000].map((moment) => new Date(moment).toISOString());
    for (const [locale] of languages) await publishSite(locale, { notice: { text: textOf(locale), startsAt, endsAt } });
    const before = await showing();
    if (Date.now() < start) expect(before).toBe(0);
    await expect.poll(showing, { timeout: 20_000, interval: 250 }).toBe(pages.length);
    expect(Date.now()).toBeGreaterThanOrEqual(start);
    await expect.poll(showing, { timeout: 20_000, interval: 250 }).toBe(0);
    for (const [locale] of languages) await publishSite(locale, { notice: null });
  });
});

describe('a notice that is written in one language only', () => {
  it('stands on every page all the same, marked as what it is', async () => {
    await publishSite('en', { notice: { text: 'Closed for another test' } });
    const inEnglish = '<span lang="en">Closed for another test</span>';
    for (const path of ['/es', '/es/conditions/ciatica', '/zh-hans/conditions', '/es/search?q=dolor', '/es/no-such-page'])
      await expect.poll(async () => [path, (await read(path)).includes(inEnglish)]).toEqual([path, true]);
    await publishSite('en', { notice: null });
    await expect.poll(async () => (await read('/es')).includes('another test')).toBe(false);
  });
});

describe('a guide on paper', () => {
  it('has its address, its code, its date, everything unfolded, and no menus', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 720, height: 1000 }, colorScheme: 'dark' });
    await page.goto(`${inject('siteUrl')}${GUIDE}`);
    expect(await page.locator('.paper-head').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const address = new URL(GUIDE, inject('siteUrl'));
    expect(await page.locator('.paper-head').innerText()).toContain(`${address.host}${address.pathname}`);
    expect(await readQr(page, '.paper-head svg')).toBe(address.href);
    expect(await page.locator('.paper-version').innerText()).toMatch(/checked/);
    for (const menu of ['header nav', 'footer nav', '.contents', '.crumbs', '.skip'])
      expect([menu, await page.locator(menu).filter({ visible: true }).count()]).toEqual([menu, 0]);
    const folded = await page
      .locator('.guide-parts details > :not(summary)')
      .evaluateAll((all) => all.filter((part) => part.getClientRects().length === 0).length);
    expect(folded).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    await close();
  });

  it.each(['A4', 'Letter'] as const)('fits the width of %s and stays a handout', async (format) => {
    const { page, close } = await openPage(browser);
    await page.goto(`${inject('siteUrl')}${GUIDE}`);
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThanOrEqual(22);
    await close();
  });
});

describe('fetching ahead', () => {
  it('is told by a header, is for pages of this site, and happens when somebody points at a link', async () => {
    const { headers } = await fetch(`${inject('siteUrl')}${GUIDE}`, { headers: { accept: 'text/html' } });
    expect(headers.get('speculation-rules')).toBe('"/speculation-rules.json"');
    const rules = await fetch(`${inject('siteUrl')}/speculation-rules.json`);
    expect([rules.status, rules.headers.get('content-type')]).toEqual([200, 'application/speculationrules+json']);
    await read('/conditions');
    const observed = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    const { page, context } = observed;
    const session = await context.newCDPSession(page);
    const states: string[] = [];
    session.on('Preload.prefetchStatusUpdated', ({ status }) => states.push(status));
    await session.send('Preload.enable');
    await page.goto(`${inject('siteUrl')}${GUIDE}`, { waitUntil: 'networkidle' });
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Conditions' });
    await link.hover();
    await expect.poll(() => states, { timeout: 10_000 }).toContain('Ready');
    await link.click();
    await expect.poll(() => page.url()).toBe(`${inject('siteUrl')}/conditions`);
    const delivery = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { deliveryType: string }).deliveryType,
    );
    expect([delivery, observed.errors]).toEqual(['navigational-prefetch', []]);
    await observed.close();
  });

  it('makes no page that nobody opened', async () => {
    const path = '/conditions/never-opened-by-anybody';
    const ahead = await fetch(`${inject('siteUrl')}${path}`, { headers: { 'sec-purpose': 'prefetch' } });
    expect(ahead.status).toBe(503);
    expect((await openAt(inject('siteUrl'), path)).status).toBe(404);
  });
});

describe('pages about this site', () => {
  it.each(Object.values(LANGUAGES))('are listed at %s/about, and all are there', async (prefix) => {
    const html = await read(`${prefix}/about`);
    const links = [...html.matchAll(/<a href="([^"]*\/about\/[^"]+)"/g)].map(([, href]) => href ?? '');
    for (const slug of [
      'privacy',
      'accessibility',
      'medical-disclaimer',
      'editorial-policy',
      'how-we-use-evidence',
      'report-a-problem',
      'handbook',
    ])
      expect(links).toContain(`${prefix}/about/${slug}`);
    for (const link of new Set(links)) expect([link, (await openAt(inject('siteUrl'), link)).status]).toEqual([link, 200]);
  });

  it('in another language link to pages of that language', async () => {
    for (const prefix of [LANGUAGES.es, LANGUAGES['zh-Hans']]) {
      const main = /<main[\s\S]*<\/main>/.exec(await read(`${prefix}/about/privacy`))?.[0] ?? '';
      // But for the way to the original, which says of itself that it is in English.
      const links = [...main.matchAll(/<a (?![^>]*hreflang)[^>]*href="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
      expect(links.length).toBeGreaterThan(1);
      expect(links.filter((href) => !href.startsWith(prefix))).toEqual([]);
    }
  });
});
