import { expect, it } from 'vitest';
import { isBearer } from './token.ts';

it.each<[string, string, boolean]>([
  ['Bearer right', 'right', true],
  ['bearer right', 'right', true],
  ['Bearer wrong', 'right', false],
  ['Bearer right ', 'right', false],
  ['Basic right', 'right', false],
  ['', 'right', false],
  ['Bearer ', '', false],
])('"%s" for the token "%s": %s', (header, token, expected) => {
  expect(isBearer(header, token)).toBe(expected);
});
