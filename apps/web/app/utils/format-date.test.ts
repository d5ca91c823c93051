import { expect, it } from 'vitest';
import { formatDate } from './format-date';

it.each([
  ['en', 'November 23, 2026'],
  ['es', '23 de noviembre de 2026'],
  ['zh-hans', '2026年11月23日'],
] as const)('a day is the same day in every time zone, in words of %s', (code, day) => {
  expect(formatDate('2026-11-23', code)).toBe(day);
});
