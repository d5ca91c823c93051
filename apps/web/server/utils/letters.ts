import type { Font } from 'fontkit';

/** A line of text as shapes, which look the same wherever they are drawn. */
export interface Line {
  text: string;
  /** Pixels. */
  width: number;
}

/** Draws with one font at any size. */
export interface Hand {
  /** Whether every letter has a shape; what has none would be an empty box. */
  covers(text: string): boolean;
  /** Lines no wider than that; a word that is wider by itself is broken. Pixels. */
  wrap(text: string, size: number, width: number): Line[];
  /** SVG paths with the line's start and baseline at x, y. */
  draw(text: string, size: number, x: number, y: number): string;
}

/** Text by a font's own outlines: the machine that draws needs no fonts installed. */
export function createHand(font: Font): Hand {
  const widthOf = (text: string, size: number) => (font.layout(text).advanceWidth / font.unitsPerEm) * size;
  return {
    covers: (text) => [...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    wrap: (text, size, width) => wrap(text, width, (part) => widthOf(part, size)),
    draw: (text, size, x, y) => draw(font, text, { scale: size / font.unitsPerEm, x, y }),
  };
}

function wrap(text: string, width: number, widthOf: (text: string) => number): Line[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => breakWord(each, width, widthOf))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines.map((each) => ({ text: each, width: widthOf(each) }));
}

function breakWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && widthOf(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

interface Place {
  /** Pixels in a unit of the font. */
  scale: number;
  x: number;
  y: number;
}

function draw(font: Font, text: string, { scale, x, y }: Place): string {
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  const shapes = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const place = `translate(${pen + xOffset} ${yOffset})`;
    pen += xAdvance;
    const path = glyph.path.toSVG();
    return path ? `<path transform="${place}" d="${path}"/>` : '';
  });
  // Fonts count upwards, pictures downwards.
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${shapes.join('')}</g>`;
}
