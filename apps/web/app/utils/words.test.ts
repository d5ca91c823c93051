import { describe, expect, it } from 'vitest';
import { proseOf, wordSplitter } from './words';

const words = [
  { slug: 'sham', forms: ['Sham acupuncture', 'sham'] },
  { slug: 'qi', forms: ['Qi'] },
  { slug: 'de-qi', forms: ['De qi'] },
  { slug: 'plus', forms: ['C++ (a form)', ''] },
  { slug: 'qi-zh', forms: ['气'] },
];
const split = wordSplitter(words);
const found = (text: string) => split(text).flatMap(({ text: piece, word }) => (word ? [[piece, word.slug]] : []));

describe('words in a text', () => {
  it.each([
    ['Compared with sham acupuncture.', [['sham acupuncture', 'sham']]],
    [
      'Sham, or SHAM.',
      [
        ['Sham', 'sham'],
        ['SHAM', 'sham'],
      ],
    ],
    [
      'De qi is not qi.',
      [
        ['De qi', 'de-qi'],
        ['qi', 'qi'],
      ],
    ],
    ['Shampoo, a qigong class, qi2.', []],
    ['气血不足', [['气', 'qi-zh']]],
    ['A C++ (a form), too', [['C++ (a form)', 'plus']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    // Nothing is lost.
    expect(
      split(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('none are found where none are known', () => {
    expect(wordSplitter([])('sham')).toEqual([{ text: 'sham' }]);
    expect(split('')).toEqual([]);
  });
});

it('prose is found wherever it is in an entry, and nothing else is', () => {
  const blocks = (text: string) => [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text },
        { type: 'link', url: '/sham', children: [{ type: 'text', text: 'in a link' }] },
      ],
    },
  ];
  expect(proseOf({ name: 'Sham', answer: blocks('one'), causes: [{ explanation: blocks('two') }, null], count: 3 })).toEqual([
    'one',
    'in a link',
    'two',
    'in a link',
  ]);
});
