import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_QUERY } from '#shared/search';
import { cleanQuery, isLongEnough, parseQuery } from './query';
import { junk } from './testing';

it.each([
  ['  leg   pain ', 'leg pain'],
  ['leg\u0000\u0007pain\n', 'leg pain'],
  ['背　痛', '背 痛'],
  ['\u200b\u00a0', ''],
  ['x'.repeat(10_000), 'x'.repeat(LONGEST_QUERY)],
])('%j is written %j', (value, cleaned) => expect(cleanQuery(value)).toBe(cleaned));

it('whatever is typed has one spelling, which is short and survives an address', () => {
  fc.assert(
    fc.property(fc.oneof(junk(300), fc.string({ maxLength: 300 })), (value) => {
      const cleaned = cleanQuery(value);
      expect(cleanQuery(cleaned)).toBe(cleaned);
      expect([...cleaned].length).toBeLessThanOrEqual(LONGEST_QUERY);
      const address = new URLSearchParams({ q: cleaned }).toString();
      expect(new URLSearchParams(address).get('q')).toBe(cleaned.toWellFormed());
    }),
  );
});

it.each([
  ['does it hurt', 'en', ['hurt']],
  ['is it', 'en', ['is', 'it']],
  ['duele la espalda', 'es', ['duele', 'espalda']],
  ['背痛', 'zh-hans', ['背痛']],
] as const)('%s looks for what says something', (text, locale, terms) => expect(parseQuery(text, locale).terms).toEqual(terms));

it.each([
  ['a', false],
  ['5', false],
  ['!?', false],
  ['ab', true],
  ['痛', true],
])('%s is enough to search for: %s', (text, expected) => expect(isLongEnough(parseQuery(text, 'en'))).toBe(expected));
