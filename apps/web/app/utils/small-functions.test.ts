import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../components/source/source-address';
import { describeError, readOriginal } from './describe-error';
import { formatDate } from './format-date';
import { formatRange } from './format-range';
import { inSentence } from './in-sentence';

it('a source is looked up by DOI, then PubMed, then its own secure address', () => {
  expect(sourceAddress({ doi: '10.1/a b', pmid: '1', url: 'https://x.example' })).toBe('https://doi.org/10.1/a%20b');
  expect(sourceAddress({ pmid: '1', url: 'https://x.example' })).toBe('https://pubmed.ncbi.nlm.nih.gov/1/');
  expect(sourceAddress({ url: 'https://x.example' })).toBe('https://x.example');
  expect(sourceAddress({ url: 'javascript:alert(1)' })).toBeUndefined();
});

it('a name fits into a sentence without losing its capitals', () => {
  expect(inSentence('Low back pain')).toBe('low back pain');
  expect(inSentence('TMJ pain')).toBe('TMJ pain');
  expect(inSentence(null)).toBe('this');
});

it('a range with one end or none is not made up', () => {
  expect(formatRange(10, 30)).toBe('10 to 30');
  expect(formatRange(10, 10)).toBe('10');
  expect(formatRange(null, 30)).toBe('30');
  expect(formatRange(0, undefined)).toBe('0');
  expect(formatRange(null, undefined)).toBeUndefined();
});

it('a day is the same day in every time zone', () => {
  expect(formatDate('2026-11-23')).toBe('November 23, 2026');
});

describe('an error page', () => {
  it.each([502, 503, 500, undefined])('for %s says where to turn in an emergency', (status) => {
    expect(describeError(status).isHealthPageMissing).toBe(true);
  });

  it('for 404 does not cry emergency', () => {
    expect(describeError(404).isHealthPageMissing).toBe(false);
  });
});

it('the original of an untranslated page is an address within the site', () => {
  expect(readOriginal({ original: '/conditions/sciatica' })).toBe('/conditions/sciatica');
  for (const data of [undefined, null, {}, { original: '//evil.example' }, { original: 'https://evil.example' }])
    expect(readOriginal(data)).toBeUndefined();
});
