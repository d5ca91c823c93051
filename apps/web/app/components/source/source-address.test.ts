import { expect, it } from 'vitest';
import { sourceAddress } from './source-address';

it('a source is looked up by DOI, then PubMed, then its own secure address', () => {
  expect(sourceAddress({ doi: '10.1/a b', pmid: '1', url: 'https://x.example' })).toBe('https://doi.org/10.1/a%20b');
  expect(sourceAddress({ pmid: '1', url: 'https://x.example' })).toBe('https://pubmed.ncbi.nlm.nih.gov/1/');
  expect(sourceAddress({ url: 'https://x.example' })).toBe('https://x.example');
  expect(sourceAddress({ url: 'javascript:alert(1)' })).toBeUndefined();
});
