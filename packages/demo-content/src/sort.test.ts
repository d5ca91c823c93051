import { expect, it } from 'vitest';
import { sortByDependency } from './sort.ts';

const entry = (ref: `${string}:${string}`, fields: object = {}) => ({ ref, fields });
const order = (...entries: ReturnType<typeof entry>[]) => sortByDependency(entries).sorted.map(({ ref }) => ref);

it('an entry comes after all it refers to, at any depth', () => {
  const page = entry('condition:a', { claims: [{ studies: ['study:b'] }], faqs: ['faq:c'] });
  expect(order(page, entry('faq:c'), entry('study:b', { site: 'location:d' }), entry('location:d'))).toEqual([
    'location:d',
    'study:b',
    'faq:c',
    'condition:a',
  ]);
});

it('entries that refer to each other are all kept, and the one to write again is named', () => {
  const { sorted, forward } = sortByDependency([
    entry('condition:a', { next: 'condition:b' }),
    entry('condition:b', { next: 'condition:a' }),
  ]);
  expect(sorted.map(({ ref }) => ref)).toEqual(['condition:b', 'condition:a']);
  expect([...forward]).toEqual(['condition:b']);
});

it('a word with a colon that names no entry is only text', () => {
  expect(order(entry('faq:a', { answer: 'https://example.org', note: 'ratio:one' }))).toEqual(['faq:a']);
});
