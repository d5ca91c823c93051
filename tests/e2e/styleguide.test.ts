import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { startSite, type RunningSite } from '../harness/site.ts';

const WAYS: [name: string, options: BrowserContextOptions][] = [
  ['in light colours', { colorScheme: 'light' }],
  ['in dark colours', { colorScheme: 'dark' }],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ['in the high contrast of Windows', { forcedColors: 'active' }],
];

let browser: Browser;
let site: RunningSite;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await startSite({ cmsUrl: inject('cmsUrl'), environment: { NUXT_STYLEGUIDE: '1' } });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

it('visitors do not find it', async () => {
  const { status } = await fetch(`${inject('siteUrl')}/styleguide`, { headers: { accept: 'text/html' } });
  expect(status).toBe(404);
});

describe.each(WAYS)('every example %s', (_name, options) => {
  it('is shown, fits the screen, and has nothing that axe objects to', async () => {
    const { page, errors, close } = await openPage(browser, options);
    await page.goto(`${site.url}/styleguide`);
    expect(await page.locator('[data-example]').count()).toBeGreaterThan(50);
    expect(await violationsOf(page)).toEqual([]);
    const width = page.viewportSize()?.width;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(errors).toEqual([]);
    await close();
  });
});
