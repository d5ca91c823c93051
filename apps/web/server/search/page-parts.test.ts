import { expect, it } from 'vitest';
import { partsOfPage, type PageNode } from './page-parts';

const page: PageNode[] = [
  ['p', {}, 'Say it ', ['strong', {}, 'plain'], 'ly.'],
  ['h2', { id: 'words' }, 'Words'],
  ['ul', {}, ['li', {}, 'Short ones.'], ['li', {}, 'See ', ['a', { href: '/x' }, 'the list'], '.']],
  ['table', {}, ['tr', {}, ['td', {}, 'Past'], ['td', {}, 'Present']]],
  ['h2', {}, 'No address'],
  ['p', {}, 'The end.'],
];

it('has the parts of a page with their addresses, and no two words as one', () => {
  expect(partsOfPage(page)).toEqual([
    { text: 'Say it plainly.' },
    { anchor: 'words', text: 'Words. Short ones. See the list. Past Present' },
    { text: 'No address. The end.' },
  ]);
});

it('of a page without headings is one, of an empty page none', () => {
  expect([partsOfPage([['p', {}, 'Only this.']]), partsOfPage([])]).toEqual([[{ text: 'Only this.' }], []]);
});
