import { expect, it } from 'vitest';
import type { LocaleCode } from '@meridian/content-model';
import type { SearchDocument } from '#shared/search';
import type { CmsClient } from '../utils/cms-client';
import { Search } from './search';
import { SearchIndex } from './search-index';

const nobody: CmsClient = { query: () => Promise.reject(new Error('asked')) };

function searchOf(pages: [code: LocaleCode, type: 'condition' | 'glossary-term', title: string][]): Search {
  const index = new SearchIndex({ cms: nobody, readPages: async () => ({}), say: () => {} });
  for (const [code, type, title] of pages) {
    const documentId = `${type}-${title.toLowerCase()}`;
    const document: SearchDocument = { type, documentId, path: `/${documentId}`, title, subtitle: '', words: [], answer: '', parts: [] };
    index.peek(code).put(type, { documentId, tags: [], item: { document } });
  }
  return new Search(index);
}

it('suggests each name once, the guide before the word', () => {
  const search = searchOf([
    ['en', 'glossary-term', 'Sciatica'],
    ['en', 'condition', 'Sciatica'],
    ['en', 'condition', 'Migraine'],
  ]);
  expect(search.suggest('scia', 'en')).toEqual([{ title: 'Sciatica', path: '/condition-sciatica' }]);
  expect(search.suggest('x', 'en')).toEqual([]);
  expect(search.suggest('', 'en')).toEqual([]);
});

it('near matches of an address are of its language, or else of the default one', () => {
  const search = searchOf([
    ['en', 'condition', 'Sciatica'],
    ['en', 'condition', 'Migraine'],
    ['es', 'condition', 'Migraña'],
  ]);
  expect(search.nearMatches('/es/conditions/migrana', 'es').map(({ title }) => title)).toEqual(['Migraña']);
  expect(search.nearMatches('/es/conditions/siatica', 'es').map(({ title }) => title)).toEqual(['Sciatica']);
});

it('a page with near matches is out of date when any entry of these languages comes or goes', () => {
  expect(searchOf([]).tagsFor('es')).toEqual(expect.arrayContaining(['condition:*@es', 'condition:*@en', 'faq:*@es']));
});
