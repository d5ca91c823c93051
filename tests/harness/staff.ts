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

/** Sends a request to the admin's own API as somebody, or, without a role, as nobody. `data` is undefined where the answer is no JSON. */
export type Send = (
  role: Role | undefined,
  method: string,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ status: number; data: unknown }>;

/** An account of each role, which signs in when it first asks something. */
export function sendAsStaff(cms: ContractCms): Send {
  const tokens = new Map<Role, Promise<string>>();
  const authorize = async (role: Role) => {
    const token = tokens.get(role) ?? signInAs(cms, role);
    tokens.set(role, token);
    return { authorization: `Bearer ${await token}` };
  };
  return async (role, method, path, body, headers = {}) => {
    const response = await fetch(`${cms.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(role ? await authorize(role) : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, data: await response.json().catch(() => undefined) };
  };
}

/** Asks the admin's API as somebody of a role, where the answer is an object: with a body to do something, without one to read. */
export type Ask = (role: Role, path: string, body?: object) => Promise<{ status: number; body: Record<string, unknown> }>;

export function askAsStaff(cms: ContractCms): Ask {
  const send = sendAsStaff(cms);
  return async (role, path, body) => {
    const { status, data } = await send(role, body ? 'POST' : 'GET', path, body);
    return { status, body: data as Record<string, unknown> };
  };
}
