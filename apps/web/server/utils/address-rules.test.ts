import { expect, it } from 'vitest';
import { ADDRESS_RULES } from './address-rules';

const isPage = (path: string, name: string, value: string) => {
  const rule = ADDRESS_RULES.parametersOf(path)[name];
  return typeof rule === 'function' ? rule(value) : (rule?.isItem(value) ?? false);
};

it.each([
  ['/conditions', 'page', '2', true],
  ['/es/conditions', 'page', '9999', true],
  ['/conditions', 'page', '1', false],
  ['/conditions', 'page', '02', false],
  ['/conditions', 'page', '10000', false],
  ['/conditions', 'letter', 's', true],
  ['/es/conditions', 'letter', 'ñ', true],
  ['/conditions', 'letter', 'S', false],
  ['/conditions', 'letter', 'toString', false],
  ['/conditions', 'region', 'lower-back', true],
  ['/conditions', 'region', 'constructor', false],
  ['/faqs', 'topic', 'safety', true],
  ['/zh-hans/faqs', 'topic', 'safety', true],
  ['/comparisons/choose', 'treatment', 'acupuncture', true],
  ['/es/comparisons/choose', 'treatment', 'quiropráctica', true],
  ['/comparisons/choose', 'treatment', '<script>', false],
  ['/faqs', 'topic', 'constructor', false],
  ['/faqs', 'page', '2', false],
  ['/conditions/sciatica', 'page', '2', false],
])('%s?%s=%s is a page of its own: %s', (path, name, value, expected) => {
  expect(isPage(path, name, value)).toBe(expected);
});

it('what was chosen is one of too many addresses to keep them all; the form is not', () => {
  expect(ADDRESS_RULES.isPassing?.('/es/comparisons/choose?treatment=a')).toBe(true);
  expect(ADDRESS_RULES.isPassing?.('/comparisons/choose')).toBe(false);
  expect(ADDRESS_RULES.isPassing?.('/conditions?letter=s')).toBe(false);
});
