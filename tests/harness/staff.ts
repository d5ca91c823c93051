import type { ContractCms } from './contract-cms.ts';

/** The roles of the staff by the codes that Strapi keeps. */
const CODES = { owner: 'meridian-owner', editor: 'strapi-editor', author: 'strapi-author', reviewer: 'meridian-reviewer' } as const;
const PASSWORD = 'Contract-tests-0123';

export type Role = keyof typeof CODES;

export const ROLES = Object.keys(CODES) as Role[];

/** Makes an account of a role and signs it in. @returns its token for the admin's own API */
export async function signInAs({ strapi, url }: ContractCms, role: Role): Promise<string> {
  const { id } = await strapi.db.query('admin::role').findOne({ where: { code: CODES[role] } });
  const email = `${role}@clinic.example`;
  const account = { email, firstname: role, lastname: 'Test', password: PASSWORD, roles: [id], isActive: true };
  await strapi.service('admin::user').create(account);
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return ((await response.json()) as { data: { token: string } }).data.token;
}
