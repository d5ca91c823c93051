import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments, startContractCms, type ContractCms } from '../harness/contract-cms.ts';

let cms: ContractCms;
let knownHash: string;

beforeAll(async () => {
  cms = await startContractCms();
  const [first] = Object.keys(await readTrustedDocuments());
  knownHash = first ?? '';
});
afterAll(() => cms.stop());

const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const ALIASES = `{ ${Array.from({ length: 500 }, (_, index) => `a${index}: conditions { documentId }`).join(' ')} }`;
const DEEP = `{ conditions { ${'practitioners { conditions { '.repeat(20)} name ${'} } '.repeat(20)} } }`;

describe('GraphQL for the holder of the token', () => {
  it.each<[string, () => unknown]>([
    ['a free query', () => ({ query: '{ conditions { name } }' })],
    ['drafts', () => ({ query: '{ conditions(status: DRAFT) { name } }' })],
    ['introspection', () => ({ query: '{ __schema { types { name } } }' })],
    ['a query beside a known hash', () => ({ query: '{ __typename }', extensions: persisted(knownHash) })],
    ['an unknown hash', () => ({ extensions: persisted('0'.repeat(64)) })],
    ['a hash that names an object member', () => ({ extensions: persisted('constructor') })],
    ['a batch', () => [{ extensions: persisted(knownHash) }, { extensions: persisted(knownHash) }]],
    ['500 aliases', () => ({ query: ALIASES })],
    ['40 levels', () => ({ query: DEEP })],
    ['a mutation', () => ({ query: 'mutation { login(input: { identifier: "a", password: "b" }) { jwt } }' })],
    ['nothing', () => ({})],
  ])('refuses %s before any SQL', async (_name, body) => {
    let status = 0;
    const queries = await cms.countQueries(async () => ({ status } = await cms.post(body())));
    expect({ status, queries }).toEqual({ status: 403, queries: 0 });
  });

  it('refuses a query in the address', async () => {
    const response = await fetch(`${cms.url}/graphql?query={__typename}`, {
      headers: { authorization: 'Bearer contract-tests-only-0123456789abcdef' },
    });
    expect(response.status).toBe(405);
  });

  it('refuses a body that is not JSON with 400', async () => {
    expect((await cms.post('{"variables":')).status).toBe(400);
  });

  it('runs a trusted document', async () => {
    await expect(cms.run('ConditionPage', { slug: 'none', locale: 'en' })).resolves.toMatchObject({ conditions: [] });
  });
});

describe('everybody else', () => {
  it.each([{}, { authorization: '' }, { authorization: 'Bearer wrong' }, { authorization: 'Basic d3Jvbmc6d3Jvbmc=' }])(
    'is refused GraphQL before any SQL (%j)',
    async (headers) => {
      let status = 0;
      const request = () =>
        fetch(`${cms.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ extensions: persisted(knownHash) }),
        });
      const queries = await cms.countQueries(async () => ({ status } = await request()));
      expect({ status, queries }).toEqual({ status: 401, queries: 0 });
    },
  );

  it.each(['/GraphQL', '/graphql/', '/GRAPHQL/'])('finds no other spelling of the endpoint: %s', async (path) => {
    const response = await fetch(`${cms.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    });
    expect(response.status).toBe(401);
  });
});

describe('the REST content API', () => {
  const PATHS = [
    '/api/conditions',
    '/API/conditions',
    '//api/conditions',
    '/%61pi/conditions',
    '/api/site',
    '/api/upload/files',
    '/api/users',
    '/api/users/me',
    '/api/i18n/locales',
    '/api/auth/local/register',
    '/api/auth/forgot-password',
    '/api/auth/reset-password',
    '/api/auth/local',
  ];

  it.each(PATHS)('does not exist, with or without a token: %s', async (path) => {
    for (const headers of [{}, { authorization: 'Bearer contract-tests-only-0123456789abcdef' }]) {
      for (const method of ['GET', 'POST']) {
        const response = await fetch(`${cms.url}${path}`, { method, headers });
        expect(response.status).toBe(404);
      }
    }
  });
});

describe('a foreign origin', () => {
  it.each(['/graphql', '/admin/init', '/content-manager/collection-types/api::condition.condition'])(
    'gets no CORS header from %s',
    async (path) => {
      const response = await fetch(`${cms.url}${path}`, { headers: { origin: 'https://evil.example' } });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );
});

describe('after a start', () => {
  it('visitors have no permission', async () => {
    expect(await cms.strapi.db.query('plugin::users-permissions.permission').count()).toBe(0);
    const settings = await cms.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' }).get({});
    expect(settings).toMatchObject({ allow_register: false });
  });

  it('the only token is the site’s, and it may only read', async () => {
    const tokens = await cms.strapi.db.query('admin::api-token').findMany({ populate: { permissions: true } });
    expect(tokens.map(({ type }: { type: string }) => type)).toEqual(['custom']);
    const actions: string[] = tokens[0].permissions.map(({ action }: { action: string }) => action);
    expect(actions.filter((action) => !/^api::[a-z-]+\.[a-z-]+\.find(One)?$/.test(action))).toEqual([]);
  });

  it('no role of the staff is the super administrator', async () => {
    const roles: { code: string; permissions: { action: string }[] }[] = await cms.strapi.db
      .query('admin::role')
      .findMany({ populate: { permissions: true } });
    const may = (code: string, action: string) =>
      roles.find((role) => role.code === code)?.permissions.some((permission) => permission.action === action);
    expect(may('strapi-author', 'plugin::content-manager.explorer.publish')).toBe(false);
    expect(may('strapi-editor', 'plugin::content-manager.explorer.publish')).toBe(true);
    expect(may('meridian-reviewer', 'plugin::content-manager.explorer.update')).toBe(false);
    expect(may('meridian-owner', 'admin::users.create')).toBe(true);
    expect(may('meridian-owner', 'admin::api-tokens.create')).toBe(false);
  });
});
