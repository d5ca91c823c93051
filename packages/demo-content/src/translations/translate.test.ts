import { describe, expect, it } from 'vitest';
import { bulletList, paragraphs } from '../entry.ts';
import { contentTypes } from '../checks/schemas.ts';
import { figuresIn } from './figures.ts';
import { findTranslationProblems } from './problems.ts';
import { translate, TranslationShapeError } from './translate.ts';

const SOURCE = {
  name: 'Sciatica',
  verdict: 'may_help',
  answer: [...paragraphs('It may help.'), bulletList('one', 'two')],
  causes: [
    { name: 'Disk', aimBasis: 'clinic_account' },
    { name: 'Injury', aimBasis: 'clinic_account' },
  ],
  synonyms: [{ term: 'Leg pain' }],
  keyFigures: [{ value: '1 in 10,000', label: 'people', study: 'study:a' }],
};

describe('translate', () => {
  it('replaces text, and takes figures, choices, relations and the shape of prose from the source', () => {
    const text = { name: 'Ciática', answer: ['Puede ayudar.', 'uno', 'dos'], causes: [{ name: 'Disco' }, { name: 'Lesión' }] };
    expect(translate(SOURCE, text, 'x')).toEqual({
      ...SOURCE,
      name: 'Ciática',
      synonyms: [],
      answer: [...paragraphs('Puede ayudar.'), bulletList('uno', 'dos')],
      causes: [
        { name: 'Disco', aimBasis: 'clinic_account' },
        { name: 'Lesión', aimBasis: 'clinic_account' },
      ],
    });
    expect(SOURCE.name).toBe('Sciatica');
  });

  it('lets a language have its own words for a thing', () => {
    expect(translate(SOURCE, { synonyms: [{ term: 'a' }, { term: 'b' }] }, 'x').synonyms).toHaveLength(2);
  });

  it.each([
    [{ answer: ['Puede ayudar.', 'uno'] }, 'x.answer: 3 in the source, 2 in the translation'],
    [{ causes: [{ name: 'Disco' }] }, 'x.causes: 2 in the source, 1 in the translation'],
    [{ question: '¿Ayuda?' }, 'x.question: the source has no such field'],
    [{ name: ['Ciática'] }, 'x.name: does not have the shape of the source'],
  ])('refuses another shape, and says where: %j', (text, message) => {
    expect(() => translate(SOURCE, text, 'x')).toThrow(new TranslationShapeError(message));
  });
});

describe('findTranslationProblems', () => {
  const whole = {
    name: 'Ciática',
    answer: ['Puede ayudar.', 'uno', 'dos'],
    causes: [{ name: 'Disco' }, { name: 'Lesión' }],
    synonyms: [{ term: 'Dolor de pierna' }],
    keyFigures: [{ value: '1 de cada 10,000', label: 'personas' }],
  };
  const problems = (text: object, locale: 'es' | 'zh-Hans' = 'es') =>
    findTranslationProblems(SOURCE, text, contentTypes.get('condition') ?? {}, 'x', { locale });

  it('finds none in a whole translation', () => {
    expect(problems(whole)).toEqual([]);
  });

  it.each([
    [
      'a changed figure',
      { ...whole, keyFigures: [{ value: '1 de cada 1,000', label: 'personas' }] },
      'x.keyFigures[0].value: the source has',
    ],
    ['a figure of its own', { ...whole, answer: ['Puede ayudar a 7.', 'uno', 'dos'] }, 'x.answer[0]: the source has the figures none'],
    ['a missing field', { ...whole, name: undefined }, 'x.name: not translated'],
    ['a missing field of a part', { ...whole, causes: [{ name: 'Disco' }, {}] }, 'x.causes[1].name: not translated'],
    ['a choice of its own', { ...whole, verdict: 'helps' }, 'x.verdict: is the same in every language'],
    ['a promise', { ...whole, answer: ['Cura.', 'uno', 'dos'] }, 'x.answer[0]: promises something'],
  ])('finds %s', (_what, text, message) => {
    expect(problems(text)).toEqual([expect.stringContaining(message)]);
  });

  it('finds what was left in English', () => {
    expect(problems({ ...whole, name: 'Sciatic pain' }, 'zh-Hans')).toContain('x.name: has no Chinese in it');
  });
});

describe('figuresIn', () => {
  it.each([
    ['fell 16.0 points in 2 million of 229,230, on 21 January 2020', '每200万次、229,230名下降16.0分，2020年1月21日'],
    ['1 per 2 million', '1 por cada 2 millones'],
    ['95% interval 0.80 to 13.76', '95%区间0.80到13.76'],
  ])('sees the same in "%s" and "%s"', (english, other) => {
    expect(figuresIn(other)).toEqual(figuresIn(english));
  });

  it('tells 16.0 from 16, and 1,000 from 10,000', () => {
    expect(figuresIn('16.0')).not.toEqual(figuresIn('16'));
    expect(figuresIn('1,000')).not.toEqual(figuresIn('10,000'));
  });
});
