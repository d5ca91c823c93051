import { expect, it } from 'vitest';
import { toDescription, toTitle } from './page-words';

const CLINIC = 'Grace Family Acupuncture';

it.each([
  ['Conditions A to Z', CLINIC, 'Conditions A to Z · Grace Family Acupuncture'],
  ['Does acupuncture work for sciatica?', CLINIC, 'Does acupuncture work for sciatica? · Grace Family Acupuncture'],
  ['Home', undefined, 'Home'],
  ['  Two\n lines ', null, 'Two lines'],
])('%j of %s is %j', (title, owner, expected) => {
  expect(toTitle(title, owner)).toBe(expected);
});

it('a title that fills the line by itself stands alone', () => {
  const title = 'Acupuncture or chiropractic for sciatica: which of the two is better?';
  expect(toTitle(title, CLINIC)).toBe(title);
});

it('a title of 300 letters ends at a word, with a sign that it goes on', () => {
  const title = toTitle('Does acupuncture work for a very long name '.repeat(7), CLINIC);
  expect(title.length).toBeLessThanOrEqual(110);
  expect(title).toMatch(/\w…$/);
  expect([...toTitle('坐骨神经痛'.repeat(60))].length).toBeLessThanOrEqual(110);
});

it('a letter of two halves is never cut in half', () => {
  expect(toTitle('𠮷'.repeat(300))).toMatch(/^(𠮷)+…$/u);
});

it('a description is the first text that says something', () => {
  expect(toDescription(null, '', '  ', 'The answer.', 'Not this')).toBe('The answer.');
  expect(toDescription(undefined, '')).toBeUndefined();
});

it('a long description ends with a whole sentence, or else a word', () => {
  const sentence = 'It may help with pain in the leg for some weeks. ';
  expect(toDescription(sentence.repeat(20))).toMatch(/^(It may help with pain in the leg for some weeks\. ?){6}$/);
  expect(toDescription('有些人的腿痛可能会减轻几周。'.repeat(40))).toMatch(/。$/);
  const endless = toDescription('word '.repeat(200)) ?? '';
  expect(endless.length).toBeLessThanOrEqual(300);
  expect(endless).toMatch(/word…$/);
});
