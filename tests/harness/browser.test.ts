import { expect, it } from 'vitest';
import { isOutside } from './browser.ts';

it.each([
  ['http://localhost:3000/a', false],
  ['http://127.0.0.1:1337/admin', false],
  ['data:text/plain,x', false],
  ['https://fonts.example/a.css', true],
  ['wss://live.example/', true],
  ['http://localhost.evil.example/', true],
])('%s is outside: %s', (address, expected) => {
  expect(isOutside(address)).toBe(expected);
});
