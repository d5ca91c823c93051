import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');
const { resolve } = createRequire(import.meta.url);

/** A number in base 128, as WOFF2 writes them, and where it ends. @see https://www.w3.org/TR/WOFF2/#DataTypes */
function readBase128(data: Buffer, start: number): [value: number, end: number] {
  let value = 0;
  let position = start;
  for (;;) {
    const byte = data.readUInt8(position++);
    value = value * 128 + (byte & 0x7f);
    if (!(byte & 0x80)) return [value, position];
  }
}

/** The table that says which characters a font has; it is the first one that WOFF2 knows by number. */
function readCmap(file: string): Buffer {
  const data = readFileSync(file);
  let position = 48;
  let before = 0;
  let found: [start: number, end: number] | undefined;
  for (let table = 0; table < data.readUInt16BE(12); table += 1) {
    const flags = data.readUInt8(position++);
    const tag = flags & 0x3f;
    if (tag === 63) position += 4;
    let length: number;
    [length, position] = readBase128(data, position);
    const isGlyphs = tag === 10 || tag === 11;
    if (isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0) [length, position] = readBase128(data, position);
    if (tag === 0) found = [before, before + length];
    before += length;
  }
  return brotliDecompressSync(data.subarray(position, position + data.readUInt32BE(20))).subarray(...(found ?? [0, 0]));
}

/** Characters of the basic plane, which a subtable of format 4 lists as ranges. */
function charactersOf(file: string): Set<number> {
  const cmap = readCmap(file);
  const characters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    if (table.readUInt16BE(0) !== 4) continue;
    const size = table.readUInt16BE(6);
    for (let segment = 0; segment < size; segment += 2) {
      const end = table.readUInt16BE(14 + segment);
      for (let code = table.readUInt16BE(16 + size + segment); code <= end && code < 0xffff; code += 1) characters.add(code);
    }
  }
  return characters;
}

interface Face {
  covers(code: number): boolean;
}

/** The faces of a family: what their files hold, and what their ranges let a browser use of it. */
function facesOf(family: string): Face[] {
  return css.split('@font-face').flatMap((rule) => {
    const file = /url\('([^']+)'\)/.exec(rule)?.[1];
    if (!file || !rule.includes(family)) return [];
    const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, low = '', high = low]) => [
      parseInt(low, 16),
      parseInt(high, 16),
    ]);
    const characters = charactersOf(resolve(file));
    return [{ covers: (code) => characters.has(code) && ranges.some(([low = 0, high = 0]) => code >= low && code <= high) }];
  });
}

const LETTERS = {
  'English, with its dashes and quotes': 'AZaz09&%‘’“”–—…·−',
  Spanish: 'áéíóúüñÁÉÍÓÚÜÑ¿¡',
  'names of authors': 'äöüßåøæçèëłńśšžčćőğİïîô',
};

describe.each(['Newsreader', 'Atkinson Hyperlegible Next'])('%s', (family) => {
  const faces = facesOf(family);
  it.each(Object.entries(LETTERS))('has the letters of %s', (_language, letters) => {
    const missing = [...letters].filter((letter) => !faces.some((face) => face.covers(letter.codePointAt(0) ?? 0)));
    expect(missing).toEqual([]);
  });
});

it('pinyin, whose tone marks the families lack, is set in a font of the reader’s own', () => {
  const pinyin = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
  const faces = facesOf('Atkinson Hyperlegible Next');
  expect([...pinyin].every((letter) => faces.some((face) => face.covers(letter.codePointAt(0) ?? 0)))).toBe(false);
  const base = readFileSync(new URL('./base.css', import.meta.url), 'utf8');
  expect(/:lang\(zh-Latn\) \{\s+font-family: ([^;]+);/.exec(base)?.[1]).toBe('system-ui, sans-serif');
});
