import { expect, it } from 'vitest';
import { inSentence } from './in-sentence';

it('a name fits into a sentence without losing its capitals', () => {
  expect(inSentence('Low back pain', 'en')).toBe('low back pain');
  expect(inSentence('TMJ pain', 'en')).toBe('TMJ pain');
  expect(inSentence('Ciática', 'es')).toBe('Ciática');
});
