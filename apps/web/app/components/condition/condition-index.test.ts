import { describe, expect, it } from 'vitest';
import { groupByLetter, indexEntries } from './condition-index';
import { beginningsOf, isLetter, letterOf } from './condition-letters';

const condition = (name: string, ...words: string[]) => ({ documentId: name, name, words });
const lines = (language: string, ...conditions: ReturnType<typeof condition>[]) =>
  groupByLetter(indexEntries(conditions), language).map(({ letter, entries }) => [
    letter,
    entries.map(({ label, isReference, condition: { name } }) => (isReference ? `${label}: ${name}` : label)),
  ]);

describe('an A to Z', () => {
  it('lists each condition, and each everyday word for it that leads there', () => {
    expect(lines('en', condition('Sciatica', 'Pain down the leg', 'Slipped disk'), condition('Neck pain'))).toEqual([
      ['n', ['Neck pain']],
      ['p', ['Pain down the leg: Sciatica']],
      ['s', ['Sciatica', 'Slipped disk: Sciatica']],
    ]);
  });

  it('does not repeat a word that begins with the name, or that is there twice', () => {
    expect(lines('en', condition('Migraine', 'Migraine attack', 'Headache', 'Headache', ''))).toEqual([
      ['h', ['Headache: Migraine']],
      ['m', ['Migraine']],
    ]);
  });

  it('lists a condition once, even if it was found twice', () => {
    expect(lines('en', condition('Migraine'), condition('Migraine'))).toEqual([['m', ['Migraine']]]);
  });

  it('sets accents beside their letter, ñ after n, and what has no letter last', () => {
    expect(lines('es', condition('Ñoño'), condition('Ojo'), condition('Ático'), condition('ansiedad'), condition('11 dedos'))).toEqual([
      ['a', ['ansiedad', 'Ático']],
      ['ñ', ['Ñoño']],
      ['o', ['Ojo']],
      [undefined, ['11 dedos']],
    ]);
  });

  it('in Chinese is one list', () => {
    expect(lines('zh-Hans', condition('偏头痛'), condition('坐骨神经痛'))).toEqual([[undefined, ['偏头痛', '坐骨神经痛']]]);
  });
});

it.each([
  ['a', true],
  ['ñ', true],
  ['A', false],
  ['á', false],
  ['ab', false],
  ['1', false],
  [undefined, false],
])('%s is a letter of the index: %s', (value, expected) => {
  expect(isLetter(value)).toBe(expected);
});

it('a letter is asked for in both cases and with its accent', () => {
  expect(beginningsOf('a')).toEqual({ lower: 'a', upper: 'A', accented: 'á', capital: 'Á' });
  expect(beginningsOf('b')).toEqual({ lower: 'b', upper: 'B', accented: 'b', capital: 'B' });
  expect(letterOf('')).toBeUndefined();
});
