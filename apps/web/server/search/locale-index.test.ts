import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LocaleCode } from '@meridian/content-model';
import type { SearchDocument } from '#shared/search';
import { toHit } from './excerpt';
import { LocaleIndex, nearest } from './locale-index';
import { cleanQuery, parseQuery } from './query';
import { junk } from './testing';

const page = (fields: Partial<SearchDocument> & Pick<SearchDocument, 'documentId' | 'title'>): SearchDocument => ({
  type: 'condition',
  path: `/conditions/${fields.documentId}`,
  subtitle: '',
  words: [],
  answer: '',
  parts: [],
  ...fields,
});

const PAGES: Partial<Record<LocaleCode, SearchDocument[]>> = {
  en: [
    page({
      documentId: 'sciatica',
      title: 'Sciatica',
      words: ['Shooting leg pain', 'Buttock'],
      answer: 'It may help if a herniated disk has given you sciatica. Guidelines disagree.',
      parts: [
        { anchor: 'what-it-is', text: 'Pain along the sciatic nerve. It carries feeling from the sole of the foot.' },
        { anchor: 'what-it-feels-like', text: 'A short prick. Then a dull ache <b>or</b> nothing.' },
      ],
    }),
    page({ documentId: 'migraine', title: 'Migraine', answer: 'Some people with migraine also have pain in the neck and the legs.' }),
    page({ documentId: 'neck-pain', title: 'Neck pain', answer: 'It may help for a short time.' }),
    page({
      documentId: 'tingling',
      title: 'Tingling',
      answer: 'The head aches and the hand feels numb.',
      parts: [{ text: 'Numbness often goes.' }],
    }),
    page({ documentId: 'headache', title: 'Tension-type headache', answer: 'How large the number is nobody knows.' }),
    page({
      type: 'glossary-term',
      documentId: 'herniated-disk',
      path: '/glossary#herniated-disk',
      title: 'Herniated disk',
      words: ['Slipped disk', 'Cushion out of place'],
      answer: 'A cushion between two bones of the spine bulges.',
    }),
  ],
  es: [page({ documentId: 'ciatica', title: 'Ciática', words: ['Dolor crónico'], answer: 'Puede ayudar con el dolor de la pierna.' })],
  'zh-hans': [page({ documentId: 'yaotong', title: '腰背痛', answer: '针灸可能有帮助。疼痛常在腰部。' })],
};
const indexes = new Map<LocaleCode, LocaleIndex>();
beforeAll(() => {
  for (const code of Object.keys(PAGES) as LocaleCode[]) {
    const index = new LocaleIndex(code);
    PAGES[code]?.forEach((one) => index.put(one));
    indexes.set(code, index);
  }
});
const indexOf = (code: LocaleCode) => indexes.get(code) ?? new LocaleIndex(code);
const find = (text: string, code: LocaleCode = 'en') => indexOf(code).find(parseQuery(cleanQuery(text), code));
const idsOf = (text: string, code: LocaleCode = 'en') => find(text, code).found.map(({ document }) => document.documentId);

it.each([
  ['a name', 'sciatica', 'en', 'sciatica'],
  ['a typing mistake', 'siatica', 'en', 'sciatica'],
  ['two letters swapped', 'migriane', 'en', 'migraine'],
  ['the beginning of a word', 'scia', 'en', 'sciatica'],
  ['an everyday word', 'slipped disc', 'en', 'herniated-disk'],
  ['an accent left out', 'cronico', 'es', 'ciatica'],
  ['an accent, and capitals', 'CIÁTICA', 'es', 'ciatica'],
  ['two Chinese characters within three', '背痛', 'zh-hans', 'yaotong'],
  ['one Chinese character', '痛', 'zh-hans', 'yaotong'],
] as const)('finds by %s', (_what, text, code, documentId) => expect(idsOf(text, code)[0]).toBe(documentId));

it('by a whole word finds what is meant by it, and no other word that begins so', () => {
  expect(idsOf('numb')).toEqual(['tingling']);
  expect(idsOf('head')).toEqual(['headache', 'tingling']);
  expect(find('head').found[0]?.matched).toBe(1);
});

it('by a word with an ending finds the word without it, which others write', () => {
  expect(idsOf('legs').toSorted()).toEqual(['migraine', 'sciatica']);
  expect(find('legs').found.map(({ matched }) => matched)).toEqual([1, 1]);
});

it('puts a name before an answer that has the words', () => expect(idsOf('neck pain').slice(0, 2)).toEqual(['neck-pain', 'migraine']));

it('an everyday word also finds pages that use the medical one, and says so', () => {
  expect(find('slipped disk').alsoSearched).toEqual(['Herniated disk']);
  expect(idsOf('slipped disk')).toContain('sciatica');
});

it('finds by some of the words if no page has them all, and says so', () => {
  const { found, isLoose } = find('migraine zebra');
  expect([found[0]?.document.documentId, isLoose]).toEqual(['migraine', true]);
});

it.each(['zebra', 'qqqqqq', '🙂'])('finds nothing for %s', (text) => expect(idsOf(text)).toEqual([]));

describe('what is shown of a page', () => {
  const hitOf = (text: string) => {
    const [first] = find(text).found;
    if (!first) throw new Error(`nothing found for ${text}`);
    return toHit(first, 'en');
  };
  const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

  it('is the sentence with the words, with a link to its part', () => {
    const hit = hitOf('sole foot');
    expect(hit.path).toBe('/conditions/sciatica#what-it-is');
    expect(textOf(hit.excerpt)).toBe('It carries feeling from the sole of the foot.');
    expect(hit.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['sole', 'foot']);
  });

  it('is the answer when only the name was found', () => {
    expect(hitOf('migraine').path).toBe('/conditions/migraine');
    expect(textOf(hitOf('neck pain').excerpt)).toBe('It may help for a short time.');
  });

  it('never becomes markup: text stays text', () => expect(textOf(hitOf('prick dull ache').excerpt)).toContain('<b>or</b>'));

  it('of a place on a list keeps that address', () => expect(hitOf('slipped disk').path).toMatch(/#/));
});

it('what was taken out is not found, and can come back', () => {
  const index = new LocaleIndex('en');
  const one = page({ documentId: 'sciatica', title: 'Sciatica' });
  const search = () => index.find(parseQuery('sciatica', 'en')).found.length;
  index.put(one);
  index.put({ ...one, title: 'Sciatica again' });
  expect([search(), index.size]).toEqual([1, 1]);
  index.remove('condition', 'sciatica');
  expect([search(), index.size]).toEqual([0, 0]);
  index.put(one);
  expect(search()).toBe(1);
});

it.each([
  ['/conditions/siatica', 'Sciatica'],
  ['/guides/neck-pains', 'Neck pain'],
  ['/old/migraine.html', 'Migraine'],
])('%s resembles the address of %s', (path, title) => expect(nearest(indexOf('en'), path, 3)[0]?.title).toBe(title));

it.each(['/', '/%E0%A4', '/zzzzzz'])('%s resembles nothing', (path) => expect(nearest(indexOf('en'), path, 3)).toEqual([]));

it('junk costs little and breaks nothing', () => {
  fc.assert(
    fc.property(junk(400), (text) => {
      const { found } = find(text);
      found.forEach((one) => toHit(one, 'en'));
      indexOf('en').suggest(parseQuery(cleanQuery(text), 'en'), 5);
    }),
  );
});
