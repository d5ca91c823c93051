import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInToAdmin } from '../harness/admin.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { createEditor } from '../harness/editor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DESK = { viewport: { width: 1440, height: 1000 } };

describe('the page Delivery in the admin', () => {
  it('shows an owner what is published as it happens, how far the site is, and has everything rendered again', async () => {
    const observed = await openPage(browser, DESK);
    const { page } = observed;
    await signInToAdmin(page, 'owner');
    await page.getByRole('link', { name: 'Delivery' }).click();
    const log = page.getByRole('grid', { name: /newest entries/ });
    await log.waitFor();
    expect(await page.getByRole('row', { name: /^site Up to date/ }).count()).toBe(1);

    const editor = createEditor(inject('cmsUrl'), inject('ownerToken'));
    const [term] = await editor.list('glossary-term');
    const before = await log.getByRole('row').nth(1).textContent();
    await editor.publish('glossary-term', term?.documentId ?? '');
    await expect.poll(() => log.getByRole('row').nth(1).textContent(), { timeout: 10_000 }).not.toBe(before);
    expect(await log.getByRole('row').nth(1).textContent()).toMatch(/(now|seconds? ago)Published.*: .*en/);

    await page.getByRole('button', { name: 'Republish everything' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
    await expect.poll(() => log.getByRole('row').nth(1).textContent(), { timeout: 10_000 }).toContain('Everything republished');
    await expect.poll(() => page.getByRole('row', { name: /^site Up to date/ }).count(), { timeout: 10_000 }).toBe(1);
    expect([observed.errors, observed.outsideRequests]).toEqual([[], []]);
    await observed.close();
  });

  it('is not for authors', async () => {
    const { page, close } = await openPage(browser, DESK);
    await signInToAdmin(page, 'author');
    expect(await page.getByRole('link', { name: 'Delivery' }).count()).toBe(0);
    await page.goto(`${inject('cmsUrl')}/admin/plugins/delivery`);
    await page.getByText(/permissions? to access/i).waitFor();
    await close();
  });
});
