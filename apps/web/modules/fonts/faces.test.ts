import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFaces, type Face } from './faces';

/** What a server may send before it hears from a phone: ten packets, with the head. RFC 6928. */
const FIRST_WINDOW = 10 * 1460 - 500;

let faces: Face[] = [];
beforeAll(async () => {
  faces = await makeFaces();
});

/** Whether a browser finds a letter in a family: a file has it, and its rule says so. */
function covers(family: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return faces.some(({ css, bytes }) => {
    const ranges = [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, low = '', high = low]) => [
      parseInt(low, 16),
      parseInt(high, 16),
    ]);
    const isAsked = ranges.some(([low = 0, high = 0]) => code >= low && code <= high);
    return css.includes(`'${family}'`) && isAsked && (fontkit.create(bytes) as fontkit.Font).hasGlyphForCodePoint(code);
  });
}

const LETTERS = {
  'English, with its dashes and quotes': 'AZaz09&%‘’“”–—…·−×',
  Spanish: 'áéíóúüñÁÉÍÓÚÜÑ¿¡',
  'names of authors': 'äöüßåøæçèëłńśšžčćőğİïîô',
};

describe.each(['Newsreader', 'Atkinson Hyperlegible Next'])('%s', (family) => {
  it.each(Object.entries(LETTERS))('has the letters of %s', (_language, letters) => {
    expect([...letters].filter((letter) => !covers(family, letter))).toEqual([]);
  });
});

it('what English and Spanish need comes at once, whole', () => {
  const basic = faces.filter(({ file }) => file.endsWith('-basic.woff2'));
  expect(basic.map(({ file }) => file)).toEqual(['display-basic.woff2', 'text-basic.woff2']);
  for (const { bytes } of basic) expect(bytes.length).toBeLessThan(FIRST_WINDOW);
});

it('no letter is in two files, and the rule of the first file counts where two name a letter', () => {
  for (const key of ['display', 'text']) {
    const own = faces.filter(({ file }) => file.startsWith(`${key}-`));
    expect(own.at(-1)?.file).toBe(`${key}-basic.woff2`);
    // The last code only ends the table.
    const letters = own.flatMap(({ bytes }) => (fontkit.create(bytes) as fontkit.Font).characterSet).filter((code) => code < 0xffff);
    expect(new Set(letters).size).toBe(letters.length);
  }
});

it('text keeps the weights that the site uses', () => {
  const [text] = faces.filter(({ file }) => file === 'text-basic.woff2').map(({ bytes }) => fontkit.create(bytes) as fontkit.Font);
  expect(text?.variationAxes).toMatchObject({ wght: { min: 400, max: 700 } });
});

it('pinyin, whose tone marks the families lack, is set in a font of the reader’s own', () => {
  const pinyin = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
  expect([...pinyin].every((letter) => covers('Atkinson Hyperlegible Next', letter))).toBe(false);
  const base = readFileSync(new URL('../../app/assets/css/base.css', import.meta.url), 'utf8');
  expect(/:lang\(zh-Latn\) \{\s+font-family: ([^;]+);/.exec(base)?.[1]).toBe('system-ui, sans-serif');
});
