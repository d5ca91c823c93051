import fs from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { isStaffRole, staffRoleId, type StaffRole } from './roles';

interface Account {
  role: StaffRole;
  email: string;
  password: string;
}

/**
 * Creates the staff accounts listed in the file ACCOUNTS_FILE, each once: an account deleted in the admin stays deleted.
 * Strapi lets whoever comes first register as administrator, so production does not start without any account.
 */
export async function provisionAccounts(strapi: Core.Strapi): Promise<void> {
  const file = process.env.ACCOUNTS_FILE;
  if (file) await createMissing(strapi, parseAccounts(await fs.readFile(file, 'utf8'), file));
  if (process.env.NODE_ENV !== 'production' || (await strapi.service('admin::user').exists())) return;
  throw new Error(
    'There is no staff account, so the first visitor of the admin could take it over. Set ACCOUNTS_FILE to a file with ' +
      '[{ "role": "owner", "email": "...", "password": "..." }] and start again.',
  );
}

async function createMissing(strapi: Core.Strapi, accounts: Account[]): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'meridian', key: 'created-accounts' });
  const stored = await store.get({});
  const created = new Set<string>(Array.isArray(stored) ? stored : []);
  for (const { role, email, password } of accounts) {
    if (created.has(email)) continue;
    if (!(await strapi.service('admin::user').exists({ email }))) {
      const firstname = role.charAt(0).toUpperCase() + role.slice(1);
      const roles = [await staffRoleId(strapi, role)];
      await strapi.service('admin::user').create({ email, password, firstname, lastname: '', isActive: true, roles });
    }
    created.add(email);
    await store.set({ value: [...created] });
  }
}

function parseAccounts(text: string, file: string): Account[] {
  const parsed: unknown = JSON.parse(text);
  if (Array.isArray(parsed) && parsed.every(isAccount)) return parsed;
  throw new Error(`${file} must hold a list of { "role", "email", "password" }, with role one of owner, editor, author, reviewer.`);
}

function isAccount(value: unknown): value is Account {
  if (typeof value !== 'object' || value === null) return false;
  const { role, email, password } = value as Record<string, unknown>;
  return typeof role === 'string' && isStaffRole(role) && typeof email === 'string' && typeof password === 'string';
}
