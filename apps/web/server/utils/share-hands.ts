import { create, type Font } from 'fontkit';
import { createHand } from './letters';
import type { Hands } from './share-design';

/** The files of the site's own fonts that have Latin letters; nuxt.config.ts puts them into the server. */
export const SHARE_FONTS = {
  display: 'newsreader-latin-400-normal.woff2',
  text: 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
} as const;

type ReadFont = (kind: keyof typeof SHARE_FONTS) => Promise<Uint8Array | null>;

/** @param read gives the bytes of the file. @throws when it is not there or is no font */
export async function createHands(read: ReadFont): Promise<Hands> {
  const [display, text] = await Promise.all([openFont(read, 'display'), openFont(read, 'text')]);
  return { display: createHand(display), text: createHand(text) };
}

async function openFont(read: ReadFont, kind: keyof typeof SHARE_FONTS): Promise<Font> {
  const file = SHARE_FONTS[kind];
  const bytes = await read(kind);
  if (!bytes) throw new Error(`The font ${file} for share images is not in the server; see serverAssets in nuxt.config.ts.`);
  const font = create(Buffer.from(bytes));
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, not one.`);
  return font;
}
