import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { signInOwner, signInToAdmin } from '../harness/admin.ts';
import { launchBrowser, openPage, type ObservedPage } from '../harness/browser.ts';

let browser: Browser;
let documentId: string;
beforeAll(async () => {
  browser = await launchBrowser();
  documentId = (await (await signInOwner()).find('glossary-term', 'term', 'Aura')).documentId;
});
afterAll(() => browser.close());

async function openTerm(role: string): Promise<ObservedPage> {
  const observed = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  await signInToAdmin(observed.page, role);
  const path = `/admin/content-manager/collection-types/api::glossary-term.glossary-term/${documentId}?plugins[i18n][locale]=en`;
  await observed.page.goto(`${inject('cmsUrl')}${path}`);
  await field(observed.page, 'slug').waitFor();
  return observed;
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const panel = (page: Page) => page.locator('aside').getByRole('alert');
const shown = async (page: Page) => ({
  slug: await field(page, 'slug').inputValue(),
  definition: await field(page, 'definition').inputValue(),
});

async function save(page: Page): Promise<number> {
  const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  return (await answered).status();
}

it('two people who save the same entry: the second is told what the first changed, and nothing of either is lost', async () => {
  const [first, second] = [await openTerm('editor'), await openTerm('owner')];
  const { slug, definition } = await shown(first.page);
  await field(first.page, 'definition').fill(`${definition} First.`);
  expect(await save(first.page)).toBe(200);

  await field(second.page, 'slug').fill('aura-second');
  expect(await save(second.page)).toBe(400);
  await panel(second.page).getByText('Editor saved this entry while you had it open').waitFor();
  await panel(second.page).getByText('They changed: Definition.').waitFor();
  expect(await shown(second.page)).toEqual({ slug: 'aura-second', definition: `${definition} First.` });
  expect(await save(second.page)).toBe(200);
  await expect.poll(() => panel(second.page).count()).toBe(0);

  // Both change one field: the form has what was typed into it, and what the other one saved is a press away.
  await field(first.page, 'definition').fill(`${definition} Left.`);
  await field(second.page, 'definition').fill(`${definition} Right.`);
  expect([await save(second.page), await save(first.page)]).toEqual([200, 400]);
  await panel(first.page).getByText('Both changed Definition').waitFor();
  expect(await shown(first.page)).toEqual({ slug: 'aura-second', definition: `${definition} Left.` });
  await panel(first.page).getByRole('button', { name: 'Take theirs' }).click();
  expect((await shown(first.page)).definition).toBe(`${definition} Right.`);

  await field(first.page, 'slug').fill(slug);
  await field(first.page, 'definition').fill(definition);
  expect(await save(first.page)).toBe(200);
  expect([...first.outsideRequests, ...second.outsideRequests]).toEqual([]);
  await first.close();
  await second.close();
}, 120_000);
