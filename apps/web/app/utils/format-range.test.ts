import { expect, it } from 'vitest';
import { formatRange } from './format-range';
import { translatorFor } from '../../i18n/translator';

const t = translatorFor('en');

it('a range with one end or none is not made up', () => {
  expect(formatRange(10, 30, t)).toBe('10 to 30');
  expect(formatRange(10, 10, t)).toBe('10');
  expect(formatRange(null, 30, t)).toBe('30');
  expect(formatRange(10, 30, translatorFor('zh-hans'))).toBe('10至30');
  expect(formatRange(0, undefined, t)).toBe('0');
  expect(formatRange(null, undefined, t)).toBeUndefined();
});
