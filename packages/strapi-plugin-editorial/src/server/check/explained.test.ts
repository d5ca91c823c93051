import { expect, it } from 'vitest';
import { lostLinks } from './explained.ts';

const LINKS = new Set(['redFlags', 'claims.0.studies']);
const passed = { answer: 'It may help.', redFlags: 'a b c', 'claims.0.studies': 's' };

it('finds the links that were lost, and nothing else', () => {
  expect(lostLinks(passed, { ...passed, redFlags: 'a c' }, LINKS)).toEqual(['b']);
  expect(lostLinks(passed, { answer: 'It may help.', redFlags: 'a b c' }, LINKS)).toEqual(['s']);
  expect(lostLinks(passed, passed, LINKS)).toEqual([]);
});

it('explains no other text, no new link and no other order', () => {
  expect(lostLinks(passed, { ...passed, answer: 'It helps.' }, LINKS)).toBeUndefined();
  expect(lostLinks(passed, { ...passed, redFlags: 'a b c d' }, LINKS)).toBeUndefined();
  expect(lostLinks(passed, { ...passed, redFlags: 'b a c' }, LINKS)).toBeUndefined();
  expect(lostLinks(passed, { ...passed, redFlags: 'a x c' }, LINKS)).toBeUndefined();
});
