import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startContractCms, type ContractCms } from '../harness/contract-cms.ts';

let cms: ContractCms;
beforeAll(async () => {
  cms = await startContractCms();
});
afterAll(() => cms.stop());

const roleId = async (code: string): Promise<number> => (await cms.strapi.db.query('admin::role').findOne({ where: { code } })).id;

describe('the super administrator', () => {
  const user = (roles: number[]) => ({
    email: `user-${Math.random()}@clinic.example`,
    firstname: 'A',
    lastname: 'B',
    roles,
    isActive: true,
  });

  it('is nobody: no account can be made one, by whatever way', async () => {
    const service = cms.strapi.service('admin::user');
    await expect(service.create(user([await roleId('strapi-super-admin')]))).rejects.toThrow('Nobody can be super administrator');
    const owner = await service.create(user([await roleId('meridian-owner')]));
    const both = [await roleId('meridian-owner'), await roleId('strapi-super-admin')];
    await expect(service.updateById(owner.id, { roles: both })).rejects.toThrow('Nobody can be super administrator');
    expect(await cms.strapi.db.query('admin::user').count({ where: { roles: { code: 'strapi-super-admin' } } })).toBe(0);
  });
});

describe('a redirect', () => {
  const redirects = () => cms.documents('redirect');
  const write = (fromPath: string, toPath: string) => redirects().create({ locale: 'en', data: { kind: 'moved', fromPath, toPath } });

  it('within the site is kept and can be published', async () => {
    const { documentId } = await write('/conditions/old', '/conditions/new');
    await expect(redirects().publish({ documentId, locale: 'en' })).resolves.toBeDefined();
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'conditions/a',
    '/a b',
    '/a\r\nx: y',
    '/页',
    '/Guides/New',
    '/guides/new/',
  ])('to "%s" is refused at its field', async (toPath) => {
    await expect(write('/conditions/x', toPath)).rejects.toMatchObject({ details: { errors: [{ path: ['toPath'] }] } });
  });

  it('to itself is refused', async () => {
    await expect(write('/a', '/a')).rejects.toThrow('circle');
  });

  it('to an address that has moved itself is refused, with where the page is now', async () => {
    await expect(write('/conditions/older', '/conditions/old')).rejects.toThrow('/conditions/new');
  });

  it('from an address that another leads to is refused, so that no chain arises', async () => {
    await expect(write('/conditions/new', '/conditions/newest')).rejects.toThrow('/conditions/old');
  });

  it('is compared without what follows a # or a ?', async () => {
    await expect(write('/conditions/oldest', '/conditions/old#faqs')).rejects.toThrow('/conditions/new');
    await expect(write('/b', '/b?page=2#c')).rejects.toThrow('circle');
    await expect(write('/guides/old', '/conditions/new#faqs')).resolves.toBeDefined();
  });

  it('from an address that visitors never come to, or that has a redirect, is refused', async () => {
    await expect(write('/Conditions/Old/', '/conditions/new')).rejects.toThrow('/conditions/old');
    await expect(write('/conditions/old', '/guides/a')).rejects.toMatchObject({ details: { errors: [{ path: ['fromPath'] }] } });
  });

  it.each(['/', '/es/conditions', '/sitemap.xml'])('from %s, which is always there, is refused', async (fromPath) => {
    await expect(write(fromPath, '/conditions/new')).rejects.toMatchObject({ details: { errors: [{ path: ['fromPath'] }] } });
  });

  it('from a page that visitors see is refused until that is unpublished', async () => {
    const guides = cms.documents('guide');
    const { documentId } = await guides.create({ locale: 'en', data: { title: 'Live', slug: 'live' } });
    await expect(write('/guides/live', '/guides/other')).resolves.toBeDefined();
    await guides.publish({ documentId, locale: 'en' });
    await expect(write('/guides/live', '/guides/other')).rejects.toMatchObject({ details: { errors: [{ path: ['fromPath'] }] } });
  });

  it('is checked as a whole when its second half comes later, and when it is published', async () => {
    const half = await redirects().create({ locale: 'en', data: { kind: 'moved', fromPath: '/guides/half' } });
    await expect(redirects().update({ documentId: half.documentId, locale: 'en', data: { toPath: '/guides/half' } })).rejects.toThrow(
      'circle',
    );
    // Published, then changed in its draft only: visitors still get what was published.
    const first = await write('/guides/p', '/guides/q');
    await redirects().publish({ documentId: first.documentId, locale: 'en' });
    await redirects().update({ documentId: first.documentId, locale: 'en', data: { toPath: '/guides/r' } });
    const second = await write('/guides/q', '/guides/s');
    await expect(redirects().publish({ documentId: second.documentId, locale: 'en' })).rejects.toThrow('/guides/p');
  });

  it('is refused when two that are right by themselves are saved at once', async () => {
    const both = await Promise.allSettled([write('/guides/one', '/guides/two'), write('/guides/two', '/guides/three')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const circle = await Promise.allSettled([write('/guides/x', '/guides/y'), write('/guides/y', '/guides/x')]);
    expect(circle.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('may be changed in any way that leaves no chain', async () => {
    const { documentId } = await write('/guides/a1', '/guides/a2');
    await expect(redirects().update({ documentId, locale: 'en', data: { toPath: '/guides/a3' } })).resolves.toBeDefined();
    await expect(redirects().publish({ documentId, locale: 'en' })).resolves.toBeDefined();
    await expect(write('/guides/a2', '/guides/a4')).resolves.toBeDefined();
  });
});
