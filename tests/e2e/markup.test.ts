import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { markupProblems } from '../harness/markup.ts';
import { addressesOf, openAt } from '../harness/pages.ts';

const MISSING = ['/conditions/no-such-condition', '/es/no-such-page'];

let browser: Browser;
let paths: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  paths = await addressesOf(inject('siteUrl'));
});
afterAll(() => browser.close());

it('every page of the sitemap, and what stands in for a missing one, is valid HTML', { timeout: 180_000 }, async () => {
  expect(paths.length).toBeGreaterThan(40);
  const problems: string[] = [];
  for (const path of [...paths, ...MISSING]) {
    const { text } = await openAt(inject('siteUrl'), path);
    problems.push(...(await markupProblems(text)).map((problem) => `${path} ${problem}`));
  }
  expect(problems).toEqual([]);
});

it('every page of the sitemap sets no cookie, asks nobody else, and complains of nothing', { timeout: 240_000 }, async () => {
  const observed = await openPage(browser);
  for (const path of paths) {
    await observed.page.goto(`${inject('siteUrl')}${path}`);
    expect([path, observed.errors, observed.outsideRequests]).toEqual([path, [], []]);
  }
  expect(await observed.context.cookies()).toEqual([]);
  await observed.close();
});
