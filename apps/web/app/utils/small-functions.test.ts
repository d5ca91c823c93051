import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../components/source/source-address';
import { describeError, readOriginal } from './describe-error';
import { formatDate } from './format-date';
import { formatRange } from './format-range';
import { formatNumber } from './format-number';
import { inSentence } from './in-sentence';
import { nameLang } from './name-lang';
import { translatorFor } from '../../i18n/translator';

const t = translatorFor('en');

it('a name that stayed as it is among Chinese text is read as English', () => {
  expect(nameLang('Dr. Yang Gong', 'zh-hans')).toBe('en');
  expect(nameLang('龚静', 'zh-hans')).toBeUndefined();
  expect(nameLang('Dr. Yang Gong', 'es')).toBeUndefined();
});

it('a source is looked up by DOI, then PubMed, then its own secure address', () => {
  expect(sourceAddress({ doi: '10.1/a b', pmid: '1', url: 'https://x.example' })).toBe('https://doi.org/10.1/a%20b');
  expect(sourceAddress({ pmid: '1', url: 'https://x.example' })).toBe('https://pubmed.ncbi.nlm.nih.gov/1/');
  expect(sourceAddress({ url: 'https://x.example' })).toBe('https://x.example');
  expect(sourceAddress({ url: 'javascript:alert(1)' })).toBeUndefined();
});

it('a name fits into a sentence without losing its capitals', () => {
  expect(inSentence('Low back pain', 'en')).toBe('low back pain');
  expect(inSentence('TMJ pain', 'en')).toBe('TMJ pain');
  expect(inSentence('Ciática', 'es')).toBe('Ciática');
});

it('a range with one end or none is not made up', () => {
  expect(formatRange(10, 30, t)).toBe('10 to 30');
  expect(formatRange(10, 10, t)).toBe('10');
  expect(formatRange(null, 30, t)).toBe('30');
  expect(formatRange(10, 30, translatorFor('zh-hans'))).toBe('10至30');
  expect(formatRange(0, undefined, t)).toBe('0');
  expect(formatRange(null, undefined, t)).toBeUndefined();
});

it.each([
  ['en', 'November 23, 2026'],
  ['es', '23 de noviembre de 2026'],
  ['zh-hans', '2026年11月23日'],
] as const)('a day is the same day in every time zone, in words of %s', (code, day) => {
  expect(formatDate('2026-11-23', code)).toBe(day);
});

it('figures look the same in every language of the site', () => {
  expect((['en', 'es', 'zh-hans'] as const).map((code) => formatNumber(20827.5, code))).toEqual(['20,827.5', '20,827.5', '20,827.5']);
});

describe('an error page', () => {
  it.each([502, 503, 500, undefined])('for %s says where to turn in an emergency', (status) => {
    expect(describeError(t, status).isHealthPageMissing).toBe(true);
  });

  it('for 404 does not cry emergency', () => {
    expect(describeError(t, 404).isHealthPageMissing).toBe(false);
  });
});

it('the original of an untranslated page is an address within the site', () => {
  expect(readOriginal({ original: '/conditions/sciatica' })).toBe('/conditions/sciatica');
  for (const data of [undefined, null, {}, { original: '//evil.example' }, { original: 'https://evil.example' }])
    expect(readOriginal(data)).toBeUndefined();
});
