import { expect, it } from 'vitest';
import { isChoice, problemOf, readChoice } from './treatment-choice';

const KNOWN = ['acupuncture', 'chiropractic', 'exercise', 'heat', 'massage'];

it.each([
  [[], undefined],
  [['acupuncture'], 'tooFew'],
  [['acupuncture', 'chiropractic'], undefined],
  [['acupuncture', 'chiropractic', 'exercise', 'heat'], undefined],
  [KNOWN, 'tooMany'],
  [['acupuncture', 'leeches'], 'unknown'],
  [['leeches'], 'unknown'],
])('choosing %j is a problem: %s', (chosen, kind) => {
  expect(problemOf(chosen, KNOWN)?.kind).toBe(kind);
});

it('names what is not there', () => {
  expect(problemOf(['acupuncture', 'leeches'], KNOWN)).toEqual({ kind: 'unknown', slugs: ['leeches'] });
});

it.each([
  [undefined, []],
  ['acupuncture', ['acupuncture']],
  [
    ['acupuncture', 'acupuncture', 'chiropractic'],
    ['acupuncture', 'chiropractic'],
  ],
  [['<script>', '../x', '', null, 'Acupuncture'], []],
])('the query %j chooses %j', (given, chosen) => {
  expect(readChoice(given)).toEqual(chosen);
});

it.each([
  ['physical-therapy-and-exercise', true],
  ['quiropráctica', true],
  ['针灸', true],
  ['a--b', false],
  ['-a', false],
  ['x'.repeat(81), false],
])('%s can be chosen: %s', (slug, expected) => {
  expect(isChoice(slug)).toBe(expected);
});
