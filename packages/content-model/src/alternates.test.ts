import { expect, it } from 'vitest';
import { alternatesOf, splitLocale } from './alternates.ts';

it('a page in several languages names each of them, and the original for everybody else', () => {
  expect(alternatesOf({ 'zh-hans': '/zh-hans/conditions/zuogu', en: '/conditions/sciatica' })).toEqual([
    { hreflang: 'en', path: '/conditions/sciatica' },
    { hreflang: 'zh-Hans', path: '/zh-hans/conditions/zuogu' },
    { hreflang: 'x-default', path: '/conditions/sciatica' },
  ]);
});

it('a page in one language has no other version to name', () => {
  expect(alternatesOf({ en: '/conditions/sciatica' })).toEqual([]);
  expect(alternatesOf({})).toEqual([]);
});

it.each([
  ['/', 'en', '/'],
  ['/es', 'es', '/'],
  ['/es/faqs', 'es', '/faqs'],
  ['/zh-hans/about/a', 'zh-hans', '/about/a'],
  ['/estonia', 'en', '/estonia'],
])('%s is in %s and otherwise %s', (address, code, path) => {
  expect(splitLocale(address)).toEqual({ code, path });
});
