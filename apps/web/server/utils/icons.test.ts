import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, it } from 'vitest';

const read = (file: string) => readFile(new URL(`../../public/${file}`, import.meta.url));

it.each([
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
])('%s is %i pixels wide and high, and weighs little', async (file, size) => {
  const bytes = await read(file);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: size, height: size });
  expect(bytes.length).toBeLessThan(15_000);
});

it('favicon.ico holds the sizes that browsers show in tabs', async () => {
  const ico = await read('favicon.ico');
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
  for (const [index, size] of [16, 32].entries()) {
    const entry = 6 + 16 * index;
    const start = ico.readUInt32LE(entry + 12);
    const image = ico.subarray(start, start + ico.readUInt32LE(entry + 8));
    expect(await sharp(image).metadata()).toMatchObject({ width: size, height: size });
  }
});

it('favicon.svg can run nothing', async () => {
  expect(await sharp(await read('favicon.svg')).metadata()).toMatchObject({ format: 'svg' });
  expect((await read('favicon.svg')).toString()).not.toMatch(/script|href|on\w+=/);
});
