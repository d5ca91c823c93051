import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInAs, signInToAdmin } from '../harness/admin.ts';
import { isOutside, launchBrowser, openPage } from '../harness/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DESK = { viewport: { width: 1440, height: 1000 } };
const LIST = 'content-manager/collection-types/api::condition.condition';
const FOR_ALL = ['', 'me', 'settings'];
const FOR_EDITORS = [LIST, `${LIST}/create?plugins[i18n][locale]=en`];
/** What Strapi sells in its settings. */
const SOLD = ['settings/purchase-audit-logs', 'settings/purchase-single-sign-on', 'settings/purchase-content-history'];
/** Each page of the admin by who may open it; an owner who guesses the last two is told that they are not for them. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  owner: [
    ...FOR_ALL,
    ...FOR_EDITORS,
    // Editors see these too, as owners do.
    'content-manager/single-types/api::site.site',
    'plugins/upload',
    'plugins/delivery',
    'me/sessions',
    'settings/users',
    'settings/users/1',
    'settings/roles',
    'settings/password-links',
    'settings/list-plugins',
    'plugins/content-type-builder',
  ],
  editor: [...FOR_ALL, ...FOR_EDITORS],
  author: FOR_ALL,
  reviewer: FOR_ALL,
};

const VENDOR =
  /strapi (cloud|community|enterprise)|enterprise|marketplace|pricing|upgrade|purchase|free trial|growth plan|introducing the new|welcome to strapi|guided tour/i;

/** What a page shows of somebody else's: words, links that lead away, and its title. */
async function foreignIn(page: Page): Promise<{ words: string[]; links: string[]; title: string }> {
  const text = await page.locator('body').innerText();
  const links = await page.locator('a[href]').evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
  return { words: text.match(VENDOR) ?? [], links: links.filter(isOutside), title: await page.title() };
}

/** Waits until a page has drawn itself; what Strapi shows while it loads is a `main` as well. */
async function settle(page: Page): Promise<void> {
  await page.locator('main:not([aria-busy="true"])').first().waitFor();
  await expect.poll(() => page.getByText('Loading content.').count()).toBe(0);
  await page.waitForLoadState('networkidle');
}

describe('every page of the admin', () => {
  it.each(Object.entries(PAGES))(
    'as %s asks nobody outside and sells nothing',
    async (role, paths) => {
      const observed = await openPage(browser, DESK);
      const { page } = observed;
      await page.goto(`${inject('cmsUrl')}/admin/auth/login`);
      await page.getByRole('heading', { name: 'Meridian' }).waitFor();
      expect(await foreignIn(page)).toEqual({ words: [], links: [], title: 'Meridian' });
      await signInToAdmin(page, role);
      const found: object[] = [];
      for (const path of paths) {
        await page.goto(`${inject('cmsUrl')}/admin/${path}`);
        await settle(page);
        found.push({ path, ...(await foreignIn(page)) });
      }
      expect(found).toEqual(paths.map((path) => ({ path, words: [], links: [], title: expect.stringMatching(/Meridian$/) })));
      expect(observed.outsideRequests).toEqual([]);
      await observed.close();
    },
    120_000,
  );
});

describe('what Strapi sells', () => {
  it('has no page', async () => {
    const { page, close } = await openPage(browser, DESK);
    await signInToAdmin(page, 'owner');
    for (const path of SOLD) {
      await page.goto(`${inject('cmsUrl')}/admin/${path}`);
      await page.getByRole('heading', { name: 'Page not found' }).waitFor();
      expect(await foreignIn(page)).toEqual({ words: [], links: [], title: 'Page not found | Meridian' });
    }
    await close();
  });
});

describe('the home page', () => {
  it('starts the day’s work', async () => {
    const { page, close } = await openPage(browser, DESK);
    await signInToAdmin(page, 'editor');
    await settle(page);
    const titles = await page.locator('main h2').allTextContents();
    expect(titles).toEqual(['Waiting for you', 'Your drafts', 'Due for a check', 'Last published entries']);
    await close();
  });
});

/** Somebody new, so that no account that other tests sign in with gets another password. */
async function makeColleague(): Promise<void> {
  const headers = { authorization: `Bearer ${await signInAs('owner')}`, 'content-type': 'application/json' };
  const send = async <Data>(method: string, path: string, body?: object) => {
    const answer = await fetch(`${inject('cmsUrl')}/admin/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    return ((await answer.json()) as { data: Data }).data;
  };
  const author = (await send<{ id: number; code: string }[]>('GET', 'roles')).find(({ code }) => code === 'strapi-author');
  const account = { email: 'colleague@clinic.example', firstname: 'Forgetful', roles: [author?.id] };
  const { id } = await send<{ id: number }>('POST', 'users', account);
  await send('PUT', `users/${id}`, { password: 'Forgotten-0123', isActive: true });
}

describe('a colleague who forgot their password', () => {
  it('gets a link from the owner and chooses another', async () => {
    await makeColleague();
    const owner = await openPage(browser, DESK);
    await signInToAdmin(owner.page, 'owner');
    await owner.page.goto(`${inject('cmsUrl')}/admin/settings/password-links`);
    await owner.page.getByRole('button', { name: 'Make a link for Forgetful' }).click();
    const link = await owner.page.getByLabel('Link', { exact: true }).inputValue();
    await owner.page.getByRole('button', { name: 'Close' }).last().click();
    await owner.page.getByText('Has one until').waitFor();

    const { page, close } = await openPage(browser, DESK);
    await page.goto(link);
    await page.locator('input[name="password"]').fill('Another-one-4567');
    await page.locator('input[name="confirmPassword"]').fill('Another-one-4567');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByRole('heading', { name: /^Hello/ }).waitFor();
    await Promise.all([close(), owner.close()]);
  });
});

describe('the list of conditions', () => {
  it('shows how each stands, with one request, and can be narrowed', async () => {
    const { page, close } = await openPage(browser, DESK);
    let asked = 0;
    page.on('request', (request) => request.url().endsWith('/editorial/states') && (asked += 1));
    await signInToAdmin(page, 'editor');
    await page.goto(`${inject('cmsUrl')}/admin/${LIST}?plugins[i18n][locale]=en`);
    await page.locator('thead').getByText('Review', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('gridcell', { name: /^(Demonstration|Signed)/ }).count()).toBeGreaterThan(2);
    expect(asked).toBe(1);
    await page.getByRole('combobox', { name: 'Review' }).click();
    await page.getByRole('option', { name: 'Check overdue' }).click();
    await page.getByText('Nothing to show here.').waitFor();
    await close();
  });
});
