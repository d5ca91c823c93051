import type { Account } from '@meridian/launcher';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { createEditor, createReviewer, signIn, type Editor, type Reviewer } from './editor.ts';

/** A new session at the admin's API, by its token: one for the whole run would end before a slow run does. */
export const signInAs = (role: Account['role']): Promise<string> => signIn(inject('cmsUrl'), inject('accounts'), role);

/** The owner at the admin's API. */
export const signInOwner = async (): Promise<Editor> => createEditor(inject('cmsUrl'), await signInAs('owner'));

/** A clinical reviewer at the admin's API. */
export const signInReviewer = async (): Promise<Reviewer> => createReviewer(inject('cmsUrl'), await signInAs('reviewer'));

/** Signs in at the real admin with a demonstration account. */
export async function signInToAdmin(page: Page, role: string): Promise<void> {
  const account = inject('accounts').find((candidate) => candidate.role === role);
  if (!account) throw new Error(`There is no demonstration account for the role ${role}.`);
  await page.addInitScript(idleSoon);
  await page.goto(`${inject('cmsUrl')}/admin/auth/login`);
  await page.getByLabel('Email').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
}

/** A browser without a window may not call itself idle for minutes, and Strapi waits for that before it shows buttons. */
function idleSoon(): void {
  window.requestIdleCallback = (work) => window.setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 }), 50);
  window.cancelIdleCallback = (handle) => window.clearTimeout(handle);
}
