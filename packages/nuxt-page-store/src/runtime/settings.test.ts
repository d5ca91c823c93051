import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkConfig, DEFAULTS, folderOf } from './settings.ts';

it('takes what it is given', () => {
  expect(checkConfig({ ...DEFAULTS, memory: 64 }).memory).toBe(64);
});

it.each([
  ['memory', 'NUXT_PAGE_STORE_MEMORY'],
  ['missing', 'NUXT_PAGE_STORE_MISSING'],
  ['warmUpRate', 'NUXT_PAGE_STORE_WARM_UP_RATE'],
] as const)('says which variable is wrong when %s is', (name, variable) => {
  for (const value of [0, -1, Number.NaN, 'many' as unknown as number]) {
    expect(() => checkConfig({ ...DEFAULTS, [name]: value })).toThrow(new RegExp(`${variable} is .*such as ${DEFAULTS[name]}`));
  }
});

it('keeps pages in the data folder, or where it is told', () => {
  expect(folderOf(DEFAULTS, { DATA_DIR: '/data' })).toBe('/data/pages');
  expect(folderOf({ ...DEFAULTS, folder: '/elsewhere' }, { DATA_DIR: '/data' })).toBe('/elsewhere');
  expect(folderOf(DEFAULTS, {})).toBe(resolve('.data/pages'));
});
