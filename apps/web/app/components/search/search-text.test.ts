import { expect, it } from 'vitest';
import { blocksText, joinTexts, part } from './search-text';

const text = (value: string) => ({ type: 'text', text: value });

it('a field ends a sentence', () => expect(joinTexts('One', null, ' Two. ', '', '三。')).toBe('One. Two. 三。'));

it('paragraphs and points of a list are sentences of their own', () => {
  const blocks = [
    { type: 'paragraph', children: [text('These may help')] },
    {
      type: 'list',
      format: 'unordered',
      children: ['heat', 'a pillow'].map((point) => ({ type: 'list-item', children: [text(point)] })),
    },
  ];
  expect(blocksText(blocks, null)).toBe('These may help. heat. a pillow.');
});

it('a part without text is none', () => {
  expect(part('causes', null, '')).toEqual([]);
  expect(part('causes', 'A disk')).toEqual([{ anchor: 'causes', text: 'A disk.' }]);
});
