import { expect, it } from 'vitest';
import { nextLapse, splitByValidity } from './credential-lines';
import { withoutLetters } from './usePractitionerName';

const now = new Date(2026, 10, 23, 12);
const until = (expiresOn: string | null) => ({ expiresOn });

it('a credential is held to the end of its last day, and one without a last day is held', () => {
  const { held, lapsed } = splitByValidity([until('2026-11-23'), until('2026-11-22'), until(null), null, until('2027-01-01')], now);
  expect(held.map(({ expiresOn }) => expiresOn)).toEqual(['2026-11-23', null, '2027-01-01']);
  expect(lapsed.map(({ expiresOn }) => expiresOn)).toEqual(['2026-11-22']);
});

it('a page that shows them holds until the next one lapses', () => {
  expect(nextLapse([until('2027-01-01'), until('2026-11-23'), until('2020-01-01')], now)).toEqual(new Date(2026, 10, 24));
  expect(nextLapse([until(null), until('2020-01-01')], now)).toBeUndefined();
});

it('nobody is called by letters that have lapsed', () => {
  expect(withoutLetters('DAOM, L.Ac.', [])).toBe('DAOM, L.Ac.');
  expect(withoutLetters('DAOM, L.Ac.', [{ letters: 'L.Ac.' }, { letters: null }])).toBe('DAOM');
  expect(withoutLetters(null, [{ letters: 'L.Ac.' }])).toBe('');
});
