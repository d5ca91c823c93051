import { expect, it } from 'vitest';
import { monogram } from './monogram';

it.each([
  ['Dr. Jing Gong', 'JG'],
  ['Maria de la Cruz', 'MC'],
  ['Cher', 'C'],
  ['龚静', '龚'],
  ['', ''],
  [null, ''],
])('%s gives %s', (name, initials) => {
  expect(monogram(name)).toBe(initials);
});
