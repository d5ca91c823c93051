import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressRules, toAddress } from './address.ts';

const rules: AddressRules = {
  parametersOf(path) {
    if (path === '/find') return { q: (value) => value.trim().slice(0, 20).trim() };
    if (path === '/list') return { page: (value) => /^[1-9]\d?$/.test(value), topic: (value) => value === 'safety' };
    return path === '/choice' ? { of: { isItem: (value) => /^[a-z]$/.test(value), most: 3 } } : {};
  },
  caseSensitive: ['/media/'],
  internal: ['/__'],
  shortened: ['/find'],
};
const address = (target: string) => toAddress(target, rules);

it.each([
  '/',
  '/conditions/sciatica',
  '/list?page=2',
  '/list?page=2&topic=safety',
  '/choice?of=a&of=b',
  '/media/Photo_A1.webp',
  '/a/%E4%BD%A0',
  '/.env',
  '/find?q=Leg+pain',
])('%s is its own address', (target) => expect(address(target)).toEqual({ kind: 'page', key: target }));

it.each([
  ['/conditions/sciatica/', '/conditions/sciatica'],
  ['/conditions//sciatica', '/conditions/sciatica'],
  ['//evil.example', '/evil.example'],
  ['/Conditions/SCIATICA', '/conditions/sciatica'],
  ['/conditions/%73ciatica', '/conditions/sciatica'],
  ['/a/%e4%bd%a0', '/a/%E4%BD%A0'],
  ['/conditions/sciatica?utm_source=x', '/conditions/sciatica'],
  ['/list?utm=1&page=2', '/list?page=2'],
  ['/list?topic=safety&page=2', '/list?page=2&topic=safety'],
  ['/list?page=2&page=3', '/list?page=2'],
  ['/list?page=zero&topic=%3Cscript%3E', '/list'],
  ['/choice?of=b&of=a', '/choice?of=a&of=b'],
  ['/choice?of=a&of=a&of=%3C', '/choice?of=a'],
  ['/choice?of=d&of=c&of=b&of=a', '/choice?of=a&of=b&of=c'],
  ['/choice?', '/choice'],
  ['/?', '/'],
  ['/find?q=leg%20pain', '/find?q=leg+pain'],
  ['/find?q=++leg', '/find?q=leg'],
  ['/find?q=++', '/find'],
  [`/find?q=${'a'.repeat(10_000)}`, `/find?q=${'a'.repeat(20)}`],
  [`/find?x=${'%E4%BD%A0'.repeat(1_000)}`, '/find'],
])('%s is another spelling of %s', (target, location) => expect(address(target)).toEqual({ kind: 'redirect', location }));

it.each([
  ['/a%2Fb', 404],
  ['/a%5cb', 404],
  ['/a/../b', 404],
  ['/a/%2e%2e/b', 404],
  ['/a;jsessionid=1', 404],
  ['/a%00', 404],
  ['/a%0d%0aSet-Cookie:x', 404],
  ['/__internal', 404],
  ['/__INTERNAL/x', 404],
  ['/%5F%5Finternal', 404],
  ['/a\\b', 400],
  ['/a b', 400],
  ['/ü', 400],
  ['/%', 400],
  ['/%zz', 400],
  ['http://evil.example/', 400],
  ['*', 400],
  [`/${'a'.repeat(3000)}`, 414],
  [`/list?page=${'1'.repeat(3000)}`, 414],
])('%s is refused with %i', (target, status) => expect(address(target)).toEqual({ kind: 'refused', status }));

describe('whatever is asked', () => {
  it('a redirect leads to a canonical address of this site, in one step', () => {
    const target = fc.oneof(
      fc.string().map((text) => `/${text}`),
      fc.webUrl().map((url) => url.slice(url.indexOf('/', 8))),
      fc.webPath(),
      fc.string({ unit: 'grapheme', maxLength: 3_000 }).map((text) => `/find?q=${encodeURIComponent(text)}`),
    );
    fc.assert(
      fc.property(target, (text) => {
        const found = address(text);
        if (found.kind !== 'redirect') return;
        expect(found.location).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
        expect(address(found.location)).toEqual({ kind: 'page', key: found.location });
      }),
      { numRuns: 2_000 },
    );
  });
});
