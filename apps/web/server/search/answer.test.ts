import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#shared/search';
import { answerSearch } from './answer';
import { Language } from './language';

function languageOf(
  code: 'en' | 'es',
  pages: [documentId: string, title: string][],
  signs: [string, string, string, boolean][] = [],
): Language {
  const language = new Language(code);
  for (const [documentId, title] of pages) {
    const document: SearchDocument = {
      type: 'condition',
      documentId,
      path: `/${documentId}`,
      title,
      subtitle: '',
      words: [],
      answer: '',
      parts: [],
    };
    language.put('condition', { documentId, tags: [], item: { document } });
  }
  for (const [documentId, sign, searchPhrases, isTranslationChecked] of signs) {
    const item = { sign: { documentId, sign, searchPhrases, level: 'emergency' as const, isTranslationChecked } };
    language.put('red-flag', { documentId, tags: [], item });
  }
  return language;
}

const english = languageOf(
  'en',
  [
    ['sciatica', 'Sciatica pain'],
    ['migraine', 'Migraine pain'],
  ],
  [['chest', 'You have chest pain.', 'chest pain', false]],
);
const ask = (query: string, language: Language, original?: Language) => answerSearch(query, { page: 1 }, language, original);

describe('in another language', () => {
  const spanish = languageOf('es', [['sciatica', 'Ciática']], [['chest', 'Tiene dolor en el pecho.', 'dolor pecho', false]]);

  it('a word of that language is no typing mistake for an English one', () => {
    const colors = languageOf('en', [['color', 'Change of color']]);
    expect(ask('dolor', spanish, colors)).toMatchObject({ state: 'none', untranslated: [] });
  });

  it('what is not translated is offered in English, and what is, is not', () => {
    const { untranslated, groups } = ask('pain', spanish, english);
    expect(untranslated.map(({ path }) => path)).toEqual(['/migraine']);
    expect(groups).toEqual([]);
  });

  it.each(['dolor en el pecho', 'chest pain'])(
    '%s warns in the language of the page, with the English beside it until that is checked',
    (query) => {
      expect(ask(query, spanish, english).signs.emergency).toEqual([
        { documentId: 'chest', sign: 'Tiene dolor en el pecho.', lang: 'es', original: 'You have chest pain.' },
      ]);
    },
  );

  it('a checked translation stands alone', () => {
    const checked = languageOf('es', [], [['chest', 'Tiene dolor en el pecho.', 'dolor pecho', true]]);
    expect(ask('dolor pecho', checked, english).signs.emergency[0]?.original).toBeUndefined();
  });

  it('a sign that is not translated warns in English', () => {
    const empty = languageOf('es', []);
    expect(ask('chest pain', empty, english).signs.emergency[0]).toMatchObject({ sign: 'You have chest pain.', lang: 'en' });
  });
});

it('results of one kind come in pages, the last of which is not full', () => {
  const many = languageOf(
    'en',
    Array.from({ length: 45 }, (_, index): [string, string] => [`c${index}`, `Pain ${index}`]),
  );
  const sizes = [1, 2, 3, 4].map((page) => answerSearch('pain', { type: 'condition', page }, many, undefined).groups[0]?.hits.length);
  expect(sizes).toEqual([20, 20, 5, undefined]);
  const [group] = ask('pain', many).groups;
  expect([group?.hits.length, group?.total]).toEqual([4, 45]);
});

it('a search that is too short still warns', () => {
  expect(ask('x', english)).toMatchObject({ state: 'short', groups: [] });
});
