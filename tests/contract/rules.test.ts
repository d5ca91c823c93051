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

  it.each(['//evil.example', '/\\evil.example', '/\t/evil.example', 'https://evil.example', 'conditions/a', '/a b', '/a\r\nx: y', '/页'])(
    'to "%s" is refused at its field',
    async (toPath) => {
      await expect(write('/conditions/x', toPath)).rejects.toMatchObject({ details: { errors: [{ path: ['toPath'] }] } });
    },
  );

  it('to itself is refused', async () => {
    await expect(write('/a', '/a')).rejects.toThrow('circle');
  });

  it('to an address that has moved itself is refused, with where the page is now', async () => {
    await expect(write('/conditions/older', '/conditions/old')).rejects.toThrow('/conditions/new');
  });

  it('from an address that another leads to is refused, so that no chain arises', async () => {
    await expect(write('/conditions/new', '/conditions/newest')).rejects.toThrow('/conditions/old');
  });
});
