import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';

const PAGES = ['/conditions/sciatica', '/', '/conditions', '/about/how-we-use-evidence', '/conditions/no-such-condition'];
const WAYS: [name: string, options: BrowserContextOptions][] = [
  ['in light colours', { colorScheme: 'light' }],
  ['in dark colours', { colorScheme: 'dark' }],
  ['at 390 pixels', { viewport: { width: 390, height: 844 } }],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function withPage<Result>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<Result>): Promise<Result> {
  const { page, close } = await openPage(browser, options);
  await page.goto(`${inject('siteUrl')}${path}`);
  const result = await look(page);
  await close();
  return result;
}

describe.each(PAGES)('%s', (path) => {
  it.each(WAYS)('has nothing that axe objects to %s', async (_name, options) => {
    expect(await withPage(path, options, violationsOf)).toEqual([]);
  });

  it('is never wider than a screen of 320 pixels', async () => {
    const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await withPage(path, { viewport: { width: 320, height: 640 } }, width)).toBe(320);
  });
});

describe('with a keyboard alone', () => {
  it('everything that can be used is reached, in order, and shows that it has the focus', async () => {
    const walk = await withPage('/conditions/sciatica', { viewport: { width: 1280, height: 900 } }, walkThrough);
    expect(walk.reached).toEqual(walk.expected);
    expect(walk.unseen).toEqual([]);
  });

  it('the first step leads past the menu to the text', async () => {
    const hash = await withPage('/conditions/sciatica', {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      return page.evaluate(() => location.hash);
    });
    expect(hash).toBe('#main');
  });
});

/** Tabs through the page. Names of elements are their tag, words and address. */
async function walkThrough(page: Page): Promise<{ expected: string[]; reached: string[]; unseen: string[] }> {
  const usable = page.locator('a[href], summary, button, input').filter({ visible: true });
  const expected = await usable.evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
      .map((element) => `${element.tagName} ${element.textContent?.trim()} ${element.getAttribute('href') ?? ''}`),
  );
  const reached: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < expected.length + 5; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(element);
      return {
        name: `${element.tagName} ${element.textContent?.trim()} ${element.getAttribute('href') ?? ''}`,
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isUsable: pointerEvents !== 'none',
      };
    });
    if (!focused) break;
    if (focused.isUsable) reached.push(focused.name);
    if (!focused.isSeen) unseen.push(focused.name);
  }
  return { expected, reached, unseen };
}
