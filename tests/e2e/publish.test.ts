import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInOwner, signInReviewer, signInToAdmin } from '../harness/admin.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openEntry(page: Page, type: string, name: string): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/api::${type}.${type}`);
  // The middle of the row may be the menu of its languages.
  await page.getByRole('row').getByText(name, { exact: true }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** @returns the status of the answer */
async function publish(page: Page): Promise<number> {
  const isPublish = (response: Response) => response.url().includes('/actions/publish') && response.request().method() === 'POST';
  const published = page.waitForResponse(isPublish);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  return (await published).status();
}

const readGuide = async () => (await fetch(`${inject('siteUrl')}/conditions/sciatica`, { headers: { accept: 'text/html' } })).text();

describe('an editor', () => {
  it('changes the answer; once a reviewer has signed it, the page shows it, and the admin asked nobody outside', async () => {
    const sentence = `Checked on the way from editor to reader: ${Date.now()}.`;
    const observed = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
    const { page } = observed;
    const editor = await signInOwner();
    const { documentId, answer: before } = await editor.find('condition', 'name', 'Sciatica');
    await signInToAdmin(page, 'editor');
    await openEntry(page, 'condition', 'Sciatica');

    const answer = page.locator('[contenteditable="true"]', { hasText: 'Acupuncture may help' }).first();
    await answer.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` ${sentence}`);
    expect(await readGuide()).not.toContain(sentence);

    expect(await publish(page)).toBe(400);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').waitFor();
    const reviewer = await signInReviewer();
    await reviewer.sign('condition', documentId);
    expect(await publish(page)).toBe(200);

    expect(await readGuide()).toContain(sentence);
    expect(observed.outsideRequests).toEqual([]);
    await observed.close();

    // Other tests weigh the guide.
    await editor.update('condition', documentId, { answer: before });
    await reviewer.sign('condition', documentId);
    await editor.publish('condition', documentId);
    expect(await readGuide()).not.toContain(sentence);
  });
});

describe('the admin', () => {
  it('tells the staff what each field is for', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
    await signInToAdmin(page, 'reviewer');
    await openEntry(page, 'location', 'Grace Family Acupuncture');
    await expect.poll(() => page.getByText('End of the address: /locations/overland-park.').isVisible()).toBe(true);
    await close();
  });

  it('lets nobody register as first administrator', async () => {
    const response = await fetch(`${inject('cmsUrl')}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ firstname: 'A', lastname: 'B', email: 'intruder@evil.example', password: 'Intruder-1234' }),
    });
    expect(response.status).toBe(400);
  });

  it('lets an author write but not publish', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
    await signInToAdmin(page, 'author');
    // With the language: Strapi sets its form up a second time when it has chosen one, and forgets what was typed before.
    await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/api::faq.faq/create?plugins[i18n][locale]=en`);
    const write = async () => {
      await page.locator('textarea[name="question"]').fill('May an author publish?');
      return page.getByRole('button', { name: 'Save', exact: true }).isEnabled();
    };
    await expect.poll(write, { timeout: 30_000 }).toBe(true);
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
    await close();
  });

  it('lets each demonstration account sign in', async () => {
    expect(
      inject('accounts')
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['author', 'editor', 'owner', 'reviewer']);
    for (const { email, password } of inject('accounts')) {
      const response = await fetch(`${inject('cmsUrl')}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect([email, response.status]).toEqual([email, 200]);
    }
  });
});
