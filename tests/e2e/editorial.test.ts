import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInOwner, signInReviewer, signInToAdmin } from '../harness/admin.ts';
import { launchBrowser, openPage, type ObservedPage } from '../harness/browser.ts';

let browser: Browser;
let documentId: string;
beforeAll(async () => {
  browser = await launchBrowser();
  documentId = (await (await signInOwner()).find('condition', 'name', 'Migraine')).documentId;
});
afterAll(() => browser.close());

const prose = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const DESK = { viewport: { width: 1440, height: 1000 } };

/** The edit view of the guide to migraine, as somebody of the staff. */
async function openGuide(role: string): Promise<ObservedPage> {
  const observed = await openHome(role);
  await reopen(observed.page);
  return observed;
}

/** What somebody of the staff sees first. */
async function openHome(role: string): Promise<ObservedPage> {
  const observed = await openPage(browser, DESK);
  await signInToAdmin(observed.page, role);
  return observed;
}

async function reopen(page: Page): Promise<void> {
  const path = `/admin/content-manager/collection-types/api::condition.condition/${documentId}?plugins[i18n][locale]=en`;
  await page.goto(`${inject('cmsUrl')}${path}`);
  await page.getByText('Ready to publish?').waitFor();
  await status(page).filter({ hasText: /\w/ }).waitFor();
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: /Ready to publish\.|Not yet/ });
const answerField = (page: Page) => page.locator('[contenteditable="true"]', { hasText: 'acupuncture helps to prevent migraine' }).first();
/** A line of the panel; the admin's own messages are list items too. */
const line = (page: Page, text: string | RegExp) => page.locator('aside').getByRole('listitem').filter({ hasText: text });

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await answerField(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

const isPublish = (response: Response) => response.url().includes('/actions/publish') && response.request().method() === 'POST';

async function publish(page: Page): Promise<number> {
  const answered = page.waitForResponse(isPublish);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  return (await answered).status();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').waitFor();
}

/** Opens a dialog of the panel, answers its question and confirms. */
async function confirm(page: Page, button: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: button }).click();
  await dialog.waitFor({ state: 'detached' });
}

const readGuide = async () => (await fetch(`${inject('siteUrl')}/conditions/migraine`, { headers: { accept: 'text/html' } })).text();

describe('from an edit to a signed page', () => {
  it('refuses, says why while one types, and lets through what was repaired and signed', async () => {
    const editor = await openGuide('editor');
    await status(editor.page).getByText('Ready to publish.').waitFor();
    expect(await status(editor.page).textContent()).toContain('Exempt from sign-off as part of the demonstration.');

    // Too strong a word: the panel says so while it is typed, the server when it is to be published, and what was typed stays.
    await typeAtEnd(editor.page, ' It is a proven cure.');
    await line(editor.page, '"proven" needs evidence of high certainty').waitFor();
    await line(editor.page, 'Answer changed after Demonstration').waitFor();
    expect(await publish(editor.page)).toBe(400);
    await editor.page
      .getByText(/"Migraine" cannot be published yet/)
      .first()
      .waitFor();
    await expect.poll(() => answerField(editor.page).textContent()).toContain('proven cure');
    // The field itself says what is wrong with it.
    await editor.page.locator('[data-strapi-field-error]', { hasText: '"proven" needs evidence' }).waitFor();
    // The line leads to the field.
    await line(editor.page, '"proven" needs').getByRole('button').click();
    expect(await editor.page.evaluate(() => document.activeElement?.textContent)).toContain('proven cure');

    // Repaired; only the signature is missing.
    await typeAtEnd(editor.page, '');
    for (const _ of ' It is a proven cure.') await editor.page.keyboard.press('Backspace');
    await typeAtEnd(editor.page, ' Ask us what we think.');
    await expect.poll(() => line(editor.page, '"proven"').count()).toBe(0);
    await save(editor.page);
    await confirm(editor.page, 'Ask for review', 'Please look at the last sentence.');

    // The reviewer sends it back, then signs what was repaired.
    const reviewer = await openHome('reviewer');
    await reviewer.page
      .getByRole('listitem')
      .filter({ hasText: 'Editor asked for a review' })
      .getByRole('link', { name: 'Migraine' })
      .click();
    await reviewer.page.getByText('Editor asked for a review: Please look at the last sentence.').waitFor();
    await confirm(reviewer.page, 'Send back', 'Say what we think.');
    await reopen(editor.page);
    await editor.page.getByText('Reviewer sent this back: Say what we think.').waitFor();
    await typeAtEnd(editor.page, ' We think that it may be worth a try.');
    await save(editor.page);
    expect(await publish(editor.page)).toBe(400);
    await reopen(reviewer.page);
    await confirm(reviewer.page, 'Sign this text');
    await reviewer.page.getByText('Signed for the demonstration by Reviewer.').waitFor();

    await reopen(editor.page);
    await status(editor.page).getByText('Ready to publish.').waitFor();
    expect(await publish(editor.page)).toBe(200);
    expect(await readGuide()).toContain('We think that it may be worth a try.');
    expect([...editor.outsideRequests, ...reviewer.outsideRequests]).toEqual([]);
    await editor.close();
    await reviewer.close();
  }, 300_000);

  it('lets an owner correct in an emergency, and the page says so', async () => {
    const { page, close } = await openGuide('owner');
    await typeAtEnd(page, ' Do not come with a fever.');
    await line(page, 'Answer changed after Reviewer').waitFor();
    await save(page);
    await confirm(page, 'Correct in an emergency', 'A patient came with a fever.');
    await page.getByText('Owner corrected this in an emergency').waitFor();
    const guide = await readGuide();
    expect(guide).toContain('Do not come with a fever.');
    expect(guide).toContain('Corrected at once. A clinician has yet to check the correction.');
    await close();
  });

  it('shows an author what is missing in what they write, and lets them do no more than ask', async () => {
    const { page, close } = await openHome('author');
    await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/api::condition.condition/create?plugins[i18n][locale]=en`);
    await line(page, 'Write the answer').waitFor();
    await line(page, 'Add the red flags that need emergency care').waitFor();
    for (const name of ['Sign this text', 'Correct in an emergency']) expect(await page.getByRole('button', { name }).count()).toBe(0);
    await close();
  });

  it('asks a clinician outside, who needs neither an account nor a script', async () => {
    const { page, close } = await openGuide('editor');
    await page.getByRole('button', { name: 'Share with a clinician outside' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Whom it is for').fill('Nora N.');
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    const address = await dialog.getByLabel('Address').inputValue();

    const outside = await openPage(browser, { viewport: { width: 375, height: 700 }, javaScriptEnabled: false });
    await outside.page.goto(address);
    await outside.page.getByText('Comment on Answer', { exact: true }).click();
    await outside.page.getByLabel('Your comment').filter({ visible: true }).fill('For how long?');
    await outside.page.getByRole('button', { name: 'Send the comment' }).filter({ visible: true }).click();
    await outside.page.getByText('Your comment was recorded.').waitFor();
    await outside.page.getByLabel('Your credential').filter({ visible: true }).fill('MD');
    await outside.page.getByRole('button', { name: 'I approve this text' }).click();
    await outside.page.getByText('You approved this text on').waitFor();
    const width = await outside.page.locator('html').evaluate((root) => root.scrollWidth);
    expect([width, outside.errors, outside.outsideRequests]).toEqual([375, [], []]);
    await outside.close();

    await reopen(page);
    await page.getByText(/Nora N\., MD, approved this text outside/).waitFor();
    const comment = line(page, 'For how long?');
    await comment.getByRole('button', { name: 'Answer', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('acupuncture helps to prevent migraine');
    await comment.getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('Show what is resolved (').waitFor();
    await close();
  });
});

describe('what others use', () => {
  it('is told beside the form, with how many pages the next publish changes, and leads there', async () => {
    const { page, close } = await openHome('editor');
    const editor = await signInOwner();
    const [flag] = await editor.list('red-flag');
    await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/api::red-flag.red-flag/${flag?.documentId}`);
    const warning = /(One page changes|\d+ pages change) when you publish this: Condition \d/;
    await page.getByText(warning).waitFor();
    // The same again before it is published; whoever thinks better of it has published nothing.
    const phrases = page.locator('textarea[name="searchPhrases"]');
    await phrases.fill(`${await phrases.inputValue()}\nmade up words`);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText(warning).waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+Enter');
    const answered = page.waitForResponse(isPublish);
    await question.getByRole('button', { name: 'Publish and change them' }).click();
    expect((await answered).status()).toBe(200);
    await line(page, 'Condition (en)').first().getByRole('link').click();
    await page.waitForURL(/api::condition\.condition/);

    // A draft that links to a draft: both are shown, with what they lack, and neither can go yet.
    const faq = await editor.create('faq', { question: 'Is this signed?', answer: prose('Not yet.') });
    const { documentId: draft } = await editor.create('condition', { name: 'Unfinished', slug: 'unfinished', faqs: [faq.documentId] });
    await page.goto(
      `${inject('cmsUrl')}/admin/content-manager/collection-types/api::condition.condition/${draft}?plugins[i18n][locale]=en`,
    );
    await line(page, '"Is this signed?" is not published').waitFor();
    await page.getByRole('button', { name: 'Publish together' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').filter({ hasText: 'Is this signed?' }).getByText('No clinical reviewer has signed').waitFor();
    expect(await dialog.getByRole('button', { name: 'Publish 2 together' }).isDisabled()).toBe(true);
    for (const [type, id] of Object.entries({ condition: draft, faq: faq.documentId })) await editor.remove(type, id);
    await close();
  });
});

describe('what is selected in a list', () => {
  it('is published once somebody has seen how many pages change', async () => {
    const owner = await signInOwner();
    const [, flag] = await owner.list('red-flag');
    if (!flag) throw new Error('The demonstration has no second red flag.');
    await owner.update('red-flag', flag.documentId, { searchPhrases: `${String(flag.searchPhrases)}\nmade up words` });
    const { page, close } = await openHome('editor');
    const list = `/admin/content-manager/collection-types/api::red-flag.red-flag?page=1&pageSize=100&sort=sign:ASC&plugins[i18n][locale]=en`;
    await page.goto(`${inject('cmsUrl')}${list}`);
    await page.getByRole('row').filter({ hasText: 'Modified' }).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const publishSelected = async (answer: string) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Publish', exact: true }).click();
      const question = page.getByRole('alertdialog', { name: 'Publish?' });
      await question.getByText(/(One page changes|\d+ pages change) when you publish these: Condition \d/).waitFor();
      await question.getByRole('button', { name: answer }).click();
      await question.waitFor({ state: 'detached' });
    };
    await publishSelected('Cancel');
    await page.getByText('Nothing was published.').first().waitFor();
    const answered = page.waitForResponse((response) => response.url().includes('/actions/bulkPublish'));
    await publishSelected('Publish and change them');
    expect((await answered).status()).toBe(200);
    await close();
  });
});

describe('a reviewer', () => {
  it('is named on the page for as long as a credential of theirs is valid', async () => {
    const editor = await signInOwner();
    const reviewer = await signInReviewer();
    const make = async (type: string, fields: object) => {
      const { documentId } = await editor.create(type, fields);
      if (type === 'treatment') await reviewer.sign(type, documentId);
      await editor.publish(type, documentId);
      return documentId;
    };
    const licenceUntil = (expiresOn: string) => ({ credentials: [{ letters: 'X.Ac.', kind: 'licence', expiresOn }] });
    const inAYear = `${new Date().getFullYear() + 1}-06-15`;
    const practitioner = await make('practitioner', { name: 'Made-up Person', slug: 'made-up-person', ...licenceUntil(inAYear) });
    const reviewedBy = await make('contributor', { name: 'Made-up Reviewer', practitioner });
    const review = { reviewedBy, checkedOn: '2026-11-01', nextCheckOn: inAYear, conflictsOfInterest: 'None.' };
    await make('treatment', { name: 'Made-up treatment', slug: 'made-up-treatment', review });
    const read = async () =>
      (await fetch(`${inject('siteUrl')}/treatments/made-up-treatment`, { headers: { accept: 'text/html' } })).text();
    expect(await read()).toContain('Made-up Reviewer');
    await editor.publish('practitioner', practitioner, licenceUntil('2026-01-31'));
    await expect.poll(read).not.toContain('Made-up Reviewer');
    expect(await read()).toContain('Nobody yet');
  });
});
