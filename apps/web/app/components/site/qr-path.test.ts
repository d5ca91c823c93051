import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { drawQr } from './qr-path';

/** What a browser would paint: every module that a stroke covers. */
function paint({ size, path }: ReturnType<typeof drawQr>): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command = '', a = '', b = ''] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Number(b)];
    else if (command === 'm') x += Number(a);
    else for (const end = x + Number(a); x < end; x += 1) (modules[y] as boolean[])[x] = true;
  }
  return modules;
}

it.each(['http://localhost:3000/', 'https://clinic.example/es/guides/acupuntura-para-el-dolor-de-espalda-en-overland-park'])(
  'draws exactly the code of %s',
  (address) => {
    expect(paint(drawQr(address))).toEqual(encode(address, { ecc: 'M', border: 0 }).data);
  },
);
