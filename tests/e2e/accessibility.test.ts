import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInOwner } from '../harness/admin.ts';
import { violationsOf } from '../harness/axe.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { onePageOfEachType } from '../harness/page-types.ts';
import { addressesOf } from '../harness/pages.ts';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The narrowest screen that has to do, and what 1280 pixels are at 200 and 400 percent. */
const NARROW = [320, 640];

let browser: Browser;
let paths: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  const translations = ['/es/conditions/ciatica', '/zh-hans/conditions/zuogu-shenjing-tong'];
  paths = [...(await onePageOfEachType(inject('siteUrl'))), ...translations, '/conditions/no-such-condition'];
});
afterAll(() => browser.close());

/** Looks at one page of each type in turn; what it finds is told with the address. */
async function onEachType<Result>(look: (page: Page) => Promise<Result>): Promise<[path: string, result: Result][]> {
  const results: [string, Result][] = [];
  for (const path of paths) {
    const { page, close } = await openPage(browser, { viewport: DESK, reducedMotion: 'reduce' });
    await page.goto(`${inject('siteUrl')}${path}`);
    results.push([path, await look(page)]);
    await close();
  }
  return results;
}

const nothingOnEach = (nothing: unknown) => paths.map((path) => [path, nothing]);

describe('every type of page', () => {
  it('is there to be looked at', () => expect(paths.length).toBeGreaterThanOrEqual(16));

  it('has nothing that axe objects to, on a desk in light colours and on a phone in dark ones', { timeout: 180_000 }, async () => {
    const found = await onEachType(async (page) => {
      const light = await violationsOf(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(PHONE);
      return [...light, ...(await violationsOf(page))];
    });
    expect(found).toEqual(nothingOnEach([]));
  });

  it('is never wider than a screen of 320 pixels, nor than a desk at 200 percent, folded or unfolded', { timeout: 120_000 }, async () => {
    const found = await onEachType(async (page) => {
      const tooWide: string[] = [];
      for (const width of NARROW) {
        await page.setViewportSize({ width, height: 640 });
        await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
        tooWide.push(...(await page.evaluate(whatSticksOut)));
      }
      return tooWide;
    });
    expect(found).toEqual(nothingOnEach([]));
  });

  it('stays within a phone when names hold words without an end, in every language', { timeout: 60_000 }, async () => {
    const editor = await signInOwner();
    const word = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2);
    const entries = [
      ['practitioner', { name: `Dr. ${word}`, slug: 'long-word', jobTitle: word, summary: word }],
      ['location', { name: word, slug: 'long-word', streetAddress: word, addressLocality: word, areaServed: word }],
    ] as const;
    const found: string[] = [];
    for (const [type, fields] of entries) {
      const { documentId } = await editor.create(type, fields);
      for (const locale of ['en', 'es', 'zh-Hans']) await editor.publish(type, documentId, fields, locale);
      const { page, close } = await openPage(browser, { viewport: { width: 320, height: 640 } });
      for (const path of ['', '/es', '/zh-hans'].flatMap((prefix) => [
        `${prefix}/${type}s/long-word`,
        `${prefix}/${type}s`,
        prefix || '/',
      ])) {
        expect([path, (await page.goto(`${inject('siteUrl')}${path}`))?.status()]).toEqual([path, 200]);
        found.push(...(await page.evaluate(whatSticksOut)).map((what) => `${path} ${what}`));
      }
      await close();
      await editor.remove(type, documentId);
    }
    expect(found).toEqual([]);
  });

  it(
    'is used with a keyboard alone: all is reached in order, seen to have the focus, and covered by nothing',
    { timeout: 240_000 },
    async () => {
      const found = await onEachType(async (page) => {
        const { expected, reached, unseen, covered } = await walkThrough(page);
        return { isWhole: expected.join('\n') === reached.join('\n') || { expected, reached }, unseen, covered };
      });
      expect(found).toEqual(nothingOnEach({ isWhole: true, unseen: [], covered: [] }));
    },
  );

  it('makes sense without its styles: the way past the menu, the heading, then the text, and the footer last', async () => {
    const found = await onEachType(async (page) => {
      const words = await withoutStyles(page);
      const { skip, heading, footer } = await landmarksOf(page);
      // The footer's words may be those of a menu or a breadcrumb too.
      const places = [words.indexOf(skip), words.indexOf(heading), words.lastIndexOf(footer)];
      return places[0] === 0 && places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
    });
    expect(found).toEqual(nothingOnEach(true));
  });
});

describe('every page of the site', () => {
  it('fits a screen of 320 pixels, in every language, unfolded', { timeout: 120_000 }, async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    const tooWide: [path: string, what: string[]][] = [];
    for (const path of await addressesOf(inject('siteUrl'))) {
      await page.goto(`${inject('siteUrl')}${path}`);
      await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      const what = await page.evaluate(whatSticksOut);
      if (what.length > 0) tooWide.push([path, what]);
    }
    expect(tooWide).toEqual([]);
    await close();
  });
});

describe('the sciatica guide without its styles', () => {
  it('says what to do in an emergency before the long text', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${inject('siteUrl')}/conditions/sciatica`);
    const words = await withoutStyles(page);
    const at = (part: string) => words.indexOf(part);
    expect(at('Call 911')).toBeGreaterThan(at('Does acupuncture'));
    expect(at('Call 911')).toBeLessThan(at(await page.locator('#what-it-is h2').innerText()));
    expect(at('Call 911')).toBeLessThan(words.length / 5);
    await close();
  });
});

describe('with a keyboard alone', () => {
  it('the first step leads past the menu to the text', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${inject('siteUrl')}/conditions/sciatica`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
    await close();
  });

  it('the menu of a phone opens, leads on, and closes again with the focus where it was', async () => {
    const { page, close } = await openPage(browser, { viewport: PHONE, javaScriptEnabled: true });
    await page.goto(`${inject('siteUrl')}/conditions/sciatica`);
    const button = page.getByRole('button', { name: 'Menu' });
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await links.count()).toBe(0);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => links.count()).toBeGreaterThanOrEqual(5);
    await page.keyboard.press('Escape');
    await expect.poll(() => links.count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await links.first().press('Enter');
    await expect.poll(() => page.url()).toBe(`${inject('siteUrl')}/conditions`);
    await close();
  });

  it('says where one is: the menu marks the page and what it belongs to', async () => {
    const { page, close } = await openPage(browser, { viewport: DESK });
    const marked = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
    await page.goto(`${inject('siteUrl')}/conditions`);
    expect([await marked.innerText(), await marked.getAttribute('aria-current')]).toEqual(['Conditions', 'page']);
    await page.goto(`${inject('siteUrl')}/conditions/sciatica`);
    expect([await marked.innerText(), await marked.getAttribute('aria-current')]).toEqual(['Conditions', 'true']);
    await close();
  });
});

/** Elements that stand out of the window at the side, unless they scroll in a box of their own. Runs in the page. */
function whatSticksOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = Array.from(document.querySelectorAll('body *')).filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
  return [`${clientWidth}: ${wide.map((element) => `${element.tagName}.${element.className}`).join(' ')}`];
}

/** The words of the page, in the order of its source. */
async function withoutStyles(page: Page): Promise<string> {
  await page.locator('style, link[rel="stylesheet"]').evaluateAll((all) => all.forEach((element) => element.remove()));
  return page.locator('body').innerText();
}

async function landmarksOf(page: Page): Promise<{ skip: string; heading: string; footer: string }> {
  const wordsOf = (selector: string) => page.locator(selector).first().innerText();
  return { skip: await wordsOf('.skip'), heading: await wordsOf('h1'), footer: await wordsOf('footer nav:last-of-type h2') };
}

interface Walk {
  expected: string[];
  reached: string[];
  /** Without a visible mark. */
  unseen: string[];
  /** Under something else, or out of the window. */
  covered: string[];
}

/** Tabs through the page. Names of elements are their tag, words and address. */
async function walkThrough(page: Page): Promise<Walk> {
  const usable = page.locator('a[href], summary, button, input').filter({ visible: true });
  const expected = await usable.evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
      .map((element) => `${element.tagName} ${element.textContent?.trim()} ${element.getAttribute('href') ?? ''}`),
  );
  const walk: Walk = { expected, reached: [], unseen: [], covered: [] };
  for (let step = 0; step < expected.length + 5; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(describeFocus);
    if (!focused) break;
    if (focused.isUsable) walk.reached.push(focused.name);
    if (!focused.isSeen) walk.unseen.push(focused.name);
    if (focused.isUsable && focused.isCovered) walk.covered.push(focused.name);
  }
  return walk;
}

/** What has the focus, how it is marked, and whether it can be seen. Runs in the page. */
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(element);
  // A link in a drawing reaches from its number to the body; what is pressed is the number.
  const pressed = (element instanceof SVGElement && element.querySelector('circle')) || element;
  const box = pressed.getClientRects().item(0);
  const top = box && document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
  return {
    name: `${element.tagName} ${element.textContent?.trim()} ${element.getAttribute('href') ?? ''}`,
    isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isUsable: pointerEvents !== 'none',
    isCovered: !top || !(element.contains(top) || top.contains(element)),
  };
}
