import { DOCUMENT_READS } from '@meridian/content-schema';
import { expect, it } from 'vitest';
import { subjectsOf, tagsOf, touchedBy, withoutRowNumbers } from './dependencies';

const hashOf = (name: string) => Object.keys(DOCUMENT_READS).find((hash) => DOCUMENT_READS[hash]?.name === name) ?? '';
const site = { __typename: 'Site', documentId: 'site' };

it('a page depends on every document in it, in its language, and on a file in any', () => {
  const picture = { image: { __typename: 'UploadFile', documentId: 'file' } };
  const condition = { __typename: 'Condition', documentId: 'c', faqs: [{ __typename: 'Faq', documentId: 'f' }], picture };
  const request = { hash: hashOf('ConditionPage'), variables: { slug: 'sciatica', locale: 'es' } };
  expect(tagsOf(request, { conditions: [condition], site })).toEqual(['condition:c@es', 'faq:f@es', 'upload-file:file', 'site:site@es']);
});

it('a page that names its translations depends on all that there may be, and each on its own language', () => {
  const localizations = [{ __typename: 'Condition', documentId: 'c', locale: 'es', slug: 'ciatica' }];
  const condition = { __typename: 'Condition', documentId: 'c', locale: 'en', localizations };
  const request = { hash: hashOf('ConditionPage'), variables: { slug: 'sciatica', locale: 'en' } };
  expect(tagsOf(request, { conditions: [condition], site })).toEqual([
    'condition:c@en',
    'condition:c@es',
    'condition:c@zh-Hans',
    'site:site@en',
  ]);
});

it('a page is about the single entries that were asked for, and mentions the others', () => {
  const condition = { __typename: 'Condition', documentId: 'c', faqs: [{ __typename: 'Faq', documentId: 'f' }] };
  const request = { hash: hashOf('ConditionPage'), variables: { slug: 'sciatica', locale: 'es' } };
  expect(subjectsOf(request, { conditions: [condition], site })).toEqual(['condition:c@es', 'site:site@es']);
  expect(subjectsOf(request, { conditions: [], site: null })).toEqual([]);
  const list = { hash: hashOf('GlossaryTermIndexPage'), variables: { locale: 'en' } };
  expect(subjectsOf(list, { glossaryTerms: [{ __typename: 'GlossaryTerm', documentId: 't' }], site })).toEqual(['site:site@en']);
});

it('an entry that was not found depends on any that may come', () => {
  const request = { hash: hashOf('ConditionPage'), variables: { slug: 'none', locale: 'en' } };
  expect(tagsOf(request, { conditions: [], site: null })).toEqual(['condition:*@en', 'site:*@en']);
});

it('a list depends on every entry of its type, also while it is empty', () => {
  const request = { hash: hashOf('GlossaryTermIndexPage'), variables: { locale: 'en' } };
  expect(tagsOf(request, { glossaryTerms: [], site })).toEqual(['site:site@en', 'glossary-term:*@en']);
});

const event = { position: 7, id: 'i', uid: 'api::faq.faq', documentId: 'f', locales: ['en', 'es'] } as const;

it('a publish changes the document, its lists and what it touched, in each language', () => {
  const touched = [{ uid: 'api::condition.condition', documentId: 'c', locales: ['en'] }];
  expect(touchedBy({ ...event, action: 'publish', touched })).toEqual({
    changed: ['faq:f@en', 'faq:f@es', 'faq:*@en', 'faq:*@es', 'condition:c@en', 'condition:*@en'],
    withdrawn: [],
  });
});

it.each(['unpublish', 'delete'] as const)('%s withdraws the document from every page that shows it, and no other document', (action) => {
  const touched = [{ uid: 'api::condition.condition', documentId: 'c', locales: ['en'] }];
  expect(touchedBy({ ...event, locales: ['en'], action, touched }).withdrawn).toEqual(['faq:f@en']);
});

it('a file has no language', () => {
  expect(touchedBy({ ...event, uid: 'plugin::upload.file', locales: [], action: 'update', touched: [] }).changed).toEqual([
    'upload-file:f',
    'upload-file:*',
  ]);
});

it('everything is everything', () => {
  expect(touchedBy({ ...event, action: 'everything', touched: [] }).everything).toBe(true);
});

it('a page is the same when only the numbers of components are different', () => {
  const answer = (id: string, text: string) => ({ conditions: [{ documentId: 'c', claims: [{ id, text }] }] });
  expect(withoutRowNumbers(answer('1', 'a'))).toEqual(withoutRowNumbers(answer('2', 'a')));
  expect(withoutRowNumbers(answer('1', 'a'))).not.toEqual(withoutRowNumbers(answer('1', 'b')));
});
