import { expect, it } from 'vitest';
import { toMediaPath } from './media-path';

it.each([
  ['/uploads/a_1.webp', '/media/a_1.webp'],
  ['http://localhost:1337/uploads/a_1.webp', '/media/a_1.webp'],
  ['https://cms.clinic.example/uploads/a.b-c.jpeg?x=1', '/media/a.b-c.jpeg'],
  ['/uploads/a/b.png', undefined],
  ['/uploads/../a.png', undefined],
  ['https://evil.example/a.png', undefined],
  ['javascript:alert(1)', undefined],
  ['http://[', undefined],
  ['', undefined],
])('%j is %j for visitors', (url, path) => expect(toMediaPath(url)).toBe(path));
