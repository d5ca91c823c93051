import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { applyChanges, CHANGES } from './changes';

const strapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi/package.json'));
const admin = join(dirname(strapi.resolve('@strapi/admin/package.json')), 'dist/admin/admin/src');

const balanceOf = (code: string, [open = '', close = '']: string) => code.split(open).length - code.split(close).length;

it.each(CHANGES)('takes out $what and leaves a module that is whole', ({ module, from }) => {
  const path = join(admin, module);
  const before = readFileSync(path, 'utf8');
  const { code, applied } = applyChanges(path, before);
  expect(applied).toHaveLength(1);
  expect(from.test(code)).toBe(false);
  // No bracket is left open.
  for (const bracket of ['{}', '[]', '()']) expect(balanceOf(code, bracket)).toBe(balanceOf(before, bracket));
});

it('says where to look when Strapi has changed', () => {
  expect(() => applyChanges(join(admin, 'router.mjs'), 'export {};')).toThrow(/router\.mjs has changed: look where the survey/);
});
