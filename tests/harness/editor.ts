import type { Account } from '@meridian/launcher';

/** A content type's entries as the admin's own API has them. */
export interface Entry {
  documentId: string;
  [field: string]: unknown;
}

/** What somebody at the admin can do, without a browser. Each call throws when the admin would show an error. */
export interface Editor {
  list(type: string): Promise<Entry[]>;
  /** The entry whose field has this value. */
  find(type: string, field: string, value: string): Promise<Entry>;
  create(type: string, fields: object): Promise<Entry>;
  /** Saves a draft. */
  update(type: string, documentId: string, fields: object): Promise<void>;
  publish(type: string, documentId: string, fields?: object, locale?: string): Promise<void>;
  /** Of a type that has one entry. */
  publishSingle(type: string, fields: object): Promise<void>;
  unpublish(type: string, documentId: string): Promise<void>;
  /** In every language. */
  remove(type: string, documentId: string): Promise<void>;
}

/** Signs in. */
export async function signIn(cmsUrl: string, accounts: readonly Account[], role: Account['role']): Promise<string> {
  const account = accounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`There is no account for the role ${role}.`);
  const { email, password } = account;
  return (await send<{ token: string }>(`${cmsUrl}/admin/login`, {}, 'POST', { email, password })).token;
}

/** @param token from `signIn()` */
export function createEditor(cmsUrl: string, token: string): Editor {
  const headers = { authorization: `Bearer ${token}` };
  const at = (type: string, rest = '') => `${cmsUrl}/content-manager/collection-types/api::${type}.${type}${rest}`;
  const list = async (type: string) => {
    const response = await fetch(at(type, '?pageSize=500'), { headers });
    return ((await response.json()) as { results: Entry[] }).results;
  };
  return {
    list,
    async find(type, field, value) {
      const found = (await list(type)).find((entry) => entry[field] === value);
      if (!found) throw new Error(`No ${type} has the ${field} "${value}".`);
      return found;
    },
    create: (type, fields) => send<Entry>(at(type), headers, 'POST', fields),
    async update(type, documentId, fields) {
      await send(at(type, `/${documentId}`), headers, 'PUT', fields);
    },
    async publish(type, documentId, fields = {}, locale = 'en') {
      await send(at(type, `/${documentId}/actions/publish?locale=${locale}`), headers, 'POST', fields);
    },
    async publishSingle(type, fields) {
      const url = `${cmsUrl}/content-manager/single-types/api::${type}.${type}`;
      const response = await fetch(url, { headers });
      const { data } = (await response.json()) as { data: Entry };
      await send(`${url}/actions/publish`, headers, 'POST', { ...data, ...fields });
    },
    async unpublish(type, documentId) {
      await send(at(type, `/${documentId}/actions/unpublish`), headers, 'POST', {});
    },
    async remove(type, documentId) {
      await send(at(type, `/${documentId}?locale=*`), headers, 'DELETE', {});
    },
  };
}

/** What a clinical reviewer at the admin can do. */
export interface Reviewer {
  /** Signs the saved draft, as it is now. */
  sign(type: string, documentId: string): Promise<void>;
}

/** @param token from `signIn()`, of a reviewer */
export function createReviewer(cmsUrl: string, token: string): Reviewer {
  const headers = { authorization: `Bearer ${token}` };
  return {
    async sign(type, documentId) {
      const target = { uid: `api::${type}.${type}`, documentId, locale: 'en' };
      const response = await fetch(`${cmsUrl}/editorial/check`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(target),
      });
      const { hash } = (await response.json()) as { hash: string };
      await send(`${cmsUrl}/editorial/sign`, headers, 'POST', { ...target, hash });
    },
  };
}

async function send<Data>(url: string, headers: Record<string, string>, method: string, body: object): Promise<Data> {
  const response = await fetch(url, { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const answer = (await response.json()) as { data: Data; error?: { message: string } };
  if (!response.ok) throw new Error(`${method} ${url} was answered ${response.status}: ${answer.error?.message ?? ''}`);
  return answer.data;
}
