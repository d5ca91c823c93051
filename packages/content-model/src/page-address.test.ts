import { expect, it } from 'vitest';
import { pageAddress, toPagePath } from './page-address.ts';

it.each([
  ['/conditions/sciatica', { kind: 'entry', name: 'condition', slug: 'sciatica', locale: 'en' }],
  ['/es/conditions/ciatica#faqs', { kind: 'entry', name: 'condition', slug: 'ciatica', locale: 'es' }],
  ['/zh-hans/guides/%E7%97%9B', { kind: 'entry', name: 'guide', slug: '痛', locale: 'zh-hans' }],
  ['/conditions', { kind: 'fixed' }],
  ['/es', { kind: 'fixed' }],
  ['/es/faqs?topic=safety', { kind: 'fixed' }],
  ['/sitemap.xml', { kind: 'fixed' }],
  ['/conditions/a/b', undefined],
  ['/old/address', undefined],
  ['/conditions/%E0%A4%A', { kind: 'entry', name: 'condition', slug: '%e0%a4%a', locale: 'en' }],
])('%s is %j', (address, expected) => expect(pageAddress(address)).toEqual(expected));

it.each([
  ['/Conditions/Sciatica/', '/conditions/sciatica'],
  ['/a?b=c#d', '/a'],
  ['/', '/'],
  ['/a//', '/a'],
])('%s is served as %s', (address, expected) => expect(toPagePath(address)).toBe(expected));
