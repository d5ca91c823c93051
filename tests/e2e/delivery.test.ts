import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInOwner, signInToAdmin } from '../harness/admin.ts';
import { violationsOf } from '../harness/axe.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DESK = { viewport: { width: 1440, height: 1000 } };
const STATUS = '**/delivery/status';

const logOf = (page: Page) => page.getByRole('grid', { name: /newest entries/ });
const newestIn = (log: Locator) => log.getByRole('row').nth(1);
const siteUpToDate = (page: Page) => page.getByRole('row', { name: /^site Up to date/ });

async function publishSomething(): Promise<void> {
  const editor = await signInOwner();
  const [term] = await editor.list('glossary-term');
  await editor.publish('glossary-term', term?.documentId ?? '');
}

describe('the page Delivery in the admin', () => {
  it('shows an owner what is published as it happens, how far the site is, and has everything rendered again', async () => {
    const observed = await openPage(browser, DESK);
    const { page } = observed;
    let asked = 0;
    page.on('request', (request) => request.url().endsWith('/delivery/republish') && (asked += 1));
    await signInToAdmin(page, 'owner');
    await page.getByRole('link', { name: 'Delivery' }).click();
    const newest = newestIn(logOf(page));
    await newest.waitFor();
    await siteUpToDate(page).waitFor();

    const before = await newest.textContent();
    await publishSomething();
    await expect.poll(() => newest.textContent(), { timeout: 10_000 }).not.toBe(before);
    expect(await newest.textContent()).toMatch(/(now|seconds? ago)Published\s?Glossary term.+English/);
    expect(await newest.locator('time').getAttribute('title')).toMatch(/\d{4}.*\d:\d\d:\d\d/);
    expect((await violationsOf(page)).filter((violation) => !isStrapis(violation))).toEqual([]);

    const republish = page.getByRole('button', { name: 'Republish everything' });
    await republish.focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog');
    expect(await question.textContent()).toMatch(/renders all of its pages again\. Nothing is changed in the content/);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(asked).toBe(0);

    await republish.click();
    await question.getByRole('button', { name: 'Republish everything' }).click();
    await expect.poll(() => newest.textContent(), { timeout: 10_000 }).toContain('Everything republished');
    await siteUpToDate(page).waitFor();
    expect(asked).toBe(1);
    expect([observed.errors, observed.outsideRequests]).toEqual([[], []]);
    await observed.close();
  });

  it('keeps what it knows and says what to do while the CMS does not answer', async () => {
    const { page, close } = await openPage(browser, DESK);
    await signInToAdmin(page, 'editor');
    await page.getByRole('link', { name: 'Delivery' }).click();
    await newestIn(logOf(page)).waitFor();
    expect(await page.getByRole('button', { name: 'Republish everything' }).count()).toBe(0);

    await page.route(STATUS, (route) => route.abort('connectionrefused'));
    const notice = page.getByRole('alert').filter({ hasText: 'The CMS does not answer' });
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/see whether the CMS runs.*What you see is as of/);
    expect(await newestIn(logOf(page)).isVisible()).toBe(true);

    await page.unroute(STATUS);
    await page.getByRole('button', { name: 'Ask now' }).click();
    await notice.waitFor({ state: 'detached' });
    await close();
  });

  it('teaches where there is nothing to show', async () => {
    const { page, close } = await openPage(browser, DESK);
    await signInToAdmin(page, 'editor');
    const empty = { now: new Date().toISOString(), position: 0, events: [], readers: [] };
    await page.route(STATUS, (route) => route.fulfill({ json: empty }));
    await page.getByRole('link', { name: 'Delivery' }).click();
    await page.getByText('Publish an entry, and it appears here').waitFor();
    await page.getByText('Start the site: it reads with DELIVERY_TOKEN').waitFor();
    await close();
  });

  it('is not for authors', async () => {
    const { page, close } = await openPage(browser, DESK);
    await signInToAdmin(page, 'author');
    expect(await page.getByRole('link', { name: 'Delivery' }).count()).toBe(0);
    await page.goto(`${inject('cmsUrl')}/admin/plugins/delivery`);
    await page.getByText(/permissions? to access/i).waitFor();
    expect(await logOf(page).count()).toBe(0);
    await close();
  });
});

/** Strapi's frame around every page has a button and a tooltip outside of all landmarks. */
function isStrapis(violation: string): boolean {
  return violation.startsWith('region: ');
}
