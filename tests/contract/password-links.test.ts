import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startContractCms, type ContractCms } from '../harness/contract-cms.ts';
import { sendAsStaff, type Send, type Role } from '../harness/staff.ts';

const DAY = 24 * 60 * 60 * 1000;
const NEW_PASSWORD = 'Another-one-4567';

let cms: ContractCms;
let ask: Send;
beforeAll(async () => {
  cms = await startContractCms();
  ask = sendAsStaff(cms);
});
afterAll(() => cms.stop());

interface Answer {
  path?: string;
  until?: string;
  staff?: Staff[];
  error?: { message: string };
}

interface Staff {
  email: string;
  obstacle: string;
  askedAt: string | null;
  linkUntil: string | null;
}

async function send(
  method: string,
  path: string,
  { as, body }: { as?: Role; body?: object } = {},
): Promise<{ status: number; body: Answer }> {
  const { status, data } = await ask(as, method, path, body);
  return { status, body: (data ?? {}) as Answer };
}

const users = () => cms.strapi.db.query('admin::user');
const roleOf = (code: string) => cms.strapi.db.query('admin::role').findOne({ where: { code } });

let number = 0;
/** Somebody who forgot their password. */
async function colleague(code = 'strapi-author', more: object = {}): Promise<{ id: number; email: string }> {
  const email = `colleague-${(number += 1)}@clinic.example`;
  const { id } = await roleOf(code);
  const account = { email, firstname: 'Colleague', lastname: 'Test', password: 'Forgotten-0123', roles: [id], isActive: true, ...more };
  return cms.strapi.service('admin::user').create(account);
}

const make = (id: number, as: Role = 'owner') => send('POST', `/password-links/${id}`, { as });
const codeIn = (path = '') => new URL(path, cms.url).searchParams.get('code') ?? '';
const use = (code: string, password = NEW_PASSWORD) =>
  send('POST', '/admin/reset-password', { body: { resetPasswordToken: code, password } });
const signIn = (email: string, password: string) => send('POST', '/admin/login', { body: { email, password } });
const staff = async () => (await send('GET', '/password-links', { as: 'owner' })).body.staff ?? [];

describe('an owner’s link', () => {
  it.each(['strapi-author', 'strapi-editor', 'meridian-reviewer', 'meridian-owner'])('lets a %s set a new password, once', async (code) => {
    const { id, email } = await colleague(code);
    const { status, body } = await make(id);
    expect(status).toBe(200);
    expect(body.path).toMatch(/^\/admin\/auth\/reset-password\?code=[0-9a-f]{64}$/);
    expect(Math.abs(Date.parse(body.until ?? '') - Date.now() - DAY)).toBeLessThan(60_000);
    expect((await use(codeIn(body.path))).status).toBe(200);
    expect((await signIn(email, 'Forgotten-0123')).status).toBe(400);
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(200);
    const again = await use(codeIn(body.path), 'Third-time-8910');
    expect([again.status, again.body.error?.message]).toEqual([400, expect.stringContaining('does not work any more')]);
  });

  it('works once even when it is used many times at the same moment', async () => {
    const { id } = await colleague();
    const code = codeIn((await make(id)).body.path);
    const uses = await Promise.all(Array.from({ length: 5 }, (_, index) => use(code, `Password-at-once-${index}`)));
    expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('keeps Strapi’s rules for passwords, and is not used up by a refusal', async () => {
    const { id } = await colleague();
    const code = codeIn((await make(id)).body.path);
    for (const password of ['short', 'no-capitals-0', 'No-digits']) expect((await use(code, password)).status).toBe(400);
    expect((await use(code)).status).toBe(200);
  });

  it('ends after a day', async () => {
    const { id, email } = await colleague();
    const code = codeIn((await make(id)).body.path);
    await users().update({ where: { id }, data: { resetPasswordTokenExpiresAt: new Date(Date.now() - 1000) } });
    expect((await use(code)).status).toBe(400);
    expect((await signIn(email, 'Forgotten-0123')).status).toBe(200);
  });

  it('ends when another is made, and when the account is blocked', async () => {
    const { id } = await colleague();
    const first = codeIn((await make(id)).body.path);
    const second = codeIn((await make(id)).body.path);
    expect((await use(first)).status).toBe(400);
    await users().update({ where: { id }, data: { isActive: false } });
    expect((await use(second)).status).toBe(400);
  });

  it('ends every session of the account', async () => {
    const { id, email } = await colleague();
    const login = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: 'Forgotten-0123' }),
    });
    const cookie = login.headers.getSetCookie().join('; ');
    await use(codeIn((await make(id)).body.path));
    expect((await fetch(`${cms.url}/admin/access-token`, { method: 'POST', headers: { cookie } })).status).toBe(401);
  });

  it('is nowhere in the database, which holds only its fingerprint', async () => {
    const { id } = await colleague();
    const code = codeIn((await make(id)).body.path);
    const { resetPasswordToken } = await users().findOne({ where: { id } });
    expect(resetPasswordToken).toMatch(/^[0-9a-f]{64}$/);
    expect(resetPasswordToken).not.toBe(code);
    expect((await use(resetPasswordToken)).status).toBe(400);
  });
});

describe('nobody else', () => {
  it.each(['editor', 'author', 'reviewer'] as const)('makes one: not a %s', async (role) => {
    const { id } = await colleague();
    expect((await make(id, role)).status).toBe(403);
    expect((await send('GET', '/password-links', { as: role })).status).toBe(403);
  });

  it('makes one: not without signing in', async () => {
    const { id } = await colleague();
    expect((await send('POST', `/password-links/${id}`)).status).toBe(401);
  });

  it.each([
    ['for themselves', async () => users().findOne({ where: { email: 'owner@clinic.example' } }), /your profile/],
    ['for an account that is blocked', () => colleague('strapi-author', { isActive: false }), /blocked/],
  ])('gets one %s', async (_what, account, reason) => {
    expect(await make((await account()).id)).toMatchObject({ status: 400, body: { error: { message: expect.stringMatching(reason) } } });
  });

  it('gets one for a super administrator', async () => {
    const { id } = await colleague();
    const superAdmin = await roleOf('strapi-super-admin');
    // Nobody can be given the role here, so it is written past every rule.
    await cms.strapi.db.connection('admin_users_roles_lnk').insert({ user_id: id, role_id: superAdmin.id });
    expect(await make(id)).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('super administrator') } } });
    await users().delete({ where: { id } });
  });

  it.each(['0', '99999999', 'x', '1e3'])('gets one for the account "%s", which is not there', async (id) => {
    expect([400, 404]).toContain((await send('POST', `/password-links/${id}`, { as: 'owner' })).status);
  });
});

describe('whoever forgot their password', () => {
  it('asks at the sign-in page, which makes no token and sends nothing; owners see it until they answer', async () => {
    const { id, email } = await colleague();
    for (const address of [email, 'stranger@clinic.example']) {
      expect((await send('POST', '/admin/forgot-password', { body: { email: address } })).status).toBe(204);
    }
    const find = async () => (await staff()).find((member) => member.email === email);
    await expect.poll(async () => (await find())?.askedAt).toBeTruthy();
    expect((await users().findOne({ where: { id } })).resetPasswordToken).toBeNull();
    await make(id);
    expect(await find()).toMatchObject({ askedAt: null, linkUntil: expect.any(String), obstacle: '' });
  });

  it('stands in the list that owners see without anything secret', async () => {
    const [member] = await staff();
    expect(Object.keys(member ?? {}).toSorted()).toEqual(['askedAt', 'email', 'id', 'linkUntil', 'name', 'obstacle', 'roles']);
  });
});

it('everything is in the log, and no link is', async () => {
  const lines: string[] = [];
  const { log } = cms.strapi;
  const own = { info: log.info, warn: log.warn };
  log.info = log.warn = ((line: string) => lines.push(line)) as unknown as typeof log.info;
  const { id, email } = await colleague();
  const code = codeIn((await make(id)).body.path);
  await use(code);
  await use(code);
  Object.assign(log, own);
  const text = lines.filter((line) => line.startsWith('Password links:')).join('\n');
  expect(text).toContain(`owner@clinic.example made a link for ${email}`);
  expect(text).toContain(`${email} set a new password with a link`);
  expect(text).toContain('a link was refused');
  expect(text).not.toContain(code);
});
