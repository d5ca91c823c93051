import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

interface Family {
  /** Begins the names of its files. */
  key: string;
  name: string;
  /** As CSS has it; of a variable font only these are kept. */
  weight: '500' | '400 700';
  /** Addresses of what the family's package ships, by the letters that are in it. */
  files: { latin: string; latinExt: string };
}

/** Headings have one weight: all weights of Newsreader are 35 KB more. */
const FAMILIES: readonly Family[] = [
  {
    key: 'display',
    name: 'Newsreader',
    weight: '500',
    files: {
      latin: import.meta.resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff2'),
      latinExt: import.meta.resolve('@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff2'),
    },
  },
  {
    key: 'text',
    name: 'Atkinson Hyperlegible Next',
    weight: '400 700',
    files: {
      latin: import.meta
        .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
      latinExt: import.meta
        .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2'),
    },
  },
];

interface Letters {
  /** Ends the names of the files that have them. */
  key: string;
  file: keyof Family['files'];
  /** Inclusive. */
  ranges: readonly (readonly [first: number, last: number])[];
}

/**
 * English and Spanish come first, with their dashes and quotes and the umlauts of journals' names, in a file that fits the first window of
 * a connection. Other letters come only where a page has them, and then the page is laid out once more.
 */
const BASIC = 'áéíóúñüÁÉÍÓÚÑÜäö«»¿¡‘’“”–—…−×·©°±•\u00A0';
/** The basic ones come last: of rules that name the same letter, browsers take the last one. So the others need not leave them out. */
const LETTERS: readonly Letters[] = [
  {
    key: 'extended',
    file: 'latinExt',
    ranges: [
      [0x100, 0x2ba],
      [0x1e00, 0x1eff],
      [0x20a0, 0x20ab],
    ],
  },
  { key: 'western', file: 'latin', ranges: rangesOf([...span(0xa1, 0xff), ...codesOf('ıŒœ‚„†‡‰‹›⁄€™')]) },
  { key: 'basic', file: 'latin', ranges: rangesOf([...span(0x20, 0x7e), ...codesOf(BASIC)]) },
];

/** A file of letters, and the rule by which a browser asks for it. */
export interface Face {
  /** Without a folder. */
  file: string;
  bytes: Buffer;
  css: string;
}

/** The site's fonts, cut into what most pages need and what few do. @throws when a font is not installed */
export async function makeFaces(): Promise<Face[]> {
  return Promise.all(FAMILIES.flatMap((family) => LETTERS.map((letters) => makeFace(family, letters))));
}

async function makeFace({ key, name, weight, files }: Family, letters: Letters): Promise<Face> {
  const codes = letters.ranges.flatMap(([first, last]) => span(first, last)).filter((code) => letters.key === 'basic' || isNotBasic(code));
  const text = codes.map((code) => String.fromCodePoint(code));
  const [min = 0, max = 0] = weight.split(' ').map(Number);
  const bytes = await subsetFont(await readFile(new URL(files[letters.file])), text.join(''), {
    targetFormat: 'woff2',
    // Other shapes of letters, small capitals and the like, are not used.
    noLayoutClosure: true,
    ...(max ? { variationAxes: { wght: { min, max } } } : {}),
  });
  const file = `${key}-${letters.key}.woff2`;
  const css = [
    '@font-face {',
    `  font-family: '${name}';`,
    `  font-weight: ${weight};`,
    // One that comes too late is for the next page, so that nothing moves.
    '  font-display: optional;',
    `  src: url('./${file}') format('woff2');`,
    `  unicode-range: ${letters.ranges.map(asCss).join(', ')};`,
    '}',
    '',
  ].join('\n');
  return { file, bytes, css };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function codesOf(text: string): number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0);
}

function isNotBasic(code: number): boolean {
  return !BASIC.includes(String.fromCodePoint(code));
}

function rangesOf(codes: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const code of codes.toSorted((one, other) => one - other)) {
    const range = ranges.at(-1);
    if (range && range[1] === code - 1) range[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function asCss([first, last]: readonly [number, number]): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}
