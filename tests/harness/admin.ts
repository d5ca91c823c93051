import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Signs in at the real admin with a demonstration account. */
export async function signInToAdmin(page: Page, role: string): Promise<void> {
  const account = inject('accounts').find((candidate) => candidate.role === role);
  if (!account) throw new Error(`There is no demonstration account for the role ${role}.`);
  await page.goto(`${inject('cmsUrl')}/admin/auth/login`);
  await page.getByLabel('Email').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
}
