import { expect, it } from 'vitest';
import { ADDRESS_RULES } from './address-rules';

const isPage = (path: string, name: string, value: string) => ADDRESS_RULES.parametersOf(path)[name]?.(value) ?? false;

it.each([
  ['/conditions', 'page', '2', true],
  ['/es/conditions', 'page', '9999', true],
  ['/conditions', 'page', '1', false],
  ['/conditions', 'page', '02', false],
  ['/conditions', 'page', '10000', false],
  ['/faqs', 'topic', 'safety', true],
  ['/zh-hans/faqs', 'topic', 'safety', true],
  ['/faqs', 'topic', 'constructor', false],
  ['/faqs', 'page', '2', false],
  ['/conditions/sciatica', 'page', '2', false],
])('%s?%s=%s is a page of its own: %s', (path, name, value, expected) => {
  expect(isPage(path, name, value)).toBe(expected);
});
