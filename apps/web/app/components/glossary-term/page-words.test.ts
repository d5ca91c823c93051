import { expect, it } from 'vitest';
import { toGlossaryWords, wordsInUse } from './page-words';

const term = (name: string | null, slug: string | null, ...forms: string[]) => ({
  __typename: 'GlossaryTerm' as const,
  documentId: name ?? 'none',
  term: name,
  slug,
  wordForms: forms.map((form) => ({ __typename: 'ComponentSharedLayTerm' as const, term: form })),
});
const prose = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

it('a word is found by its name and its other forms', () => {
  const words = toGlossaryWords([term('Guideline', 'guideline', 'guidelines'), term('Aura', 'aura')], undefined);
  expect(wordsInUse(words, { answer: prose('Guidelines disagree.') }).map(({ name }) => name)).toEqual(['Guideline']);
});

it('the subject of a page is not explained on it, nor is a word without an address', () => {
  const words = toGlossaryWords([term('Sciatica', 'sciatica'), term('Aura', null), term(null, 'x'), null, term('Qi', 'qi')], 'Sciatica');
  expect(words.map(({ name }) => name)).toEqual(['Qi']);
});
