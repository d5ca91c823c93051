import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, queryTerms, sentencesOf, tokensOf } from './text';
import { junk } from './testing';

const termsOf = (text: string) => tokensOf(text).map(({ term }) => term);

it.each([
  ['Dolor crónico', ['dolor', 'cronico']],
  ["Can’t, CAN'T", ['cant', 'cant']],
  ['GB30, 60-minute', ['gb30', '60', 'minute']],
  ['腰背痛', ['腰', '腰背', '背', '背痛', '痛']],
  ['按L5椎', ['按', 'l5', '椎']],
  ['  …  ', []],
])('the words of %j', (text, terms) => expect(termsOf(text)).toEqual(terms));

it.each([
  ['背痛', ['背痛']],
  ['痛', ['痛']],
  ['pain pain', ['pain']],
])('what is searched for with %j', (text, terms) => expect(queryTerms(text)).toEqual(terms));

it('a token stands where it says', () => {
  fc.assert(
    fc.property(junk(100), (text) => {
      for (const { start, end } of tokensOf(text)) expect(text.slice(start, end).length).toBe(end - start);
    }),
  );
});

it('sentences end as their language ends them', () => {
  expect(sentencesOf('It may help. It may not!', 'en')).toEqual(['It may help.', 'It may not!']);
  expect(sentencesOf('Dr. Jing Gong works here. So does Dr. Yang Gong.', 'en')).toEqual([
    'Dr. Jing Gong works here.',
    'So does Dr. Yang Gong.',
  ]);
  expect(sentencesOf('针灸可能有帮助。也可能没有。', 'zh-Hans')).toEqual(['针灸可能有帮助。', '也可能没有。']);
});

describe('how far apart two words are', () => {
  it.each([
    ['disc', 'disk', 1],
    ['haedache', 'headache', 1],
    ['headche', 'headache', 1],
    ['knee', 'knee', 0],
    ['knee', 'neck', 3],
  ])('%s and %s: %i', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

  it('is the same both ways and not counted out beyond the limit', () => {
    const word = fc.string({ minLength: 0, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2));
        expect(editDistance(a, b, 2)).toBeLessThanOrEqual(3);
      }),
    );
  });
});
