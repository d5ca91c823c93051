import { expect, it } from 'vitest';
import { isServable } from './media';

it.each(['jing_gong_1a2b3c.webp', 'a.b.jpeg', 'LEAFLET.PDF'])('%s is given to visitors', (file) => expect(isServable(file)).toBe(true));

it.each([
  '',
  'logo.svg',
  'page.html',
  'a.webp.html',
  '../secrets.json',
  '..%2Fa.png',
  'a/b.png',
  '.env',
  'a..png',
  'noending',
  'x.constructor',
])('"%s" is not', (file) => expect(isServable(file)).toBe(false));
