import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Map<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colorsIn = (text: string): Tokens =>
  new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = colorsIn(lightCss);
const dark = new Map([...light, ...colorsIn(darkCss)]);

/** @see WCAG 2.2, definition of relative luminance */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, a: string, b: string): number {
  const [bright = 0, dim = 0] = [a, b].map((name) => luminance(tokens.get(name) ?? '')).sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const SURFACES = ['paper', 'sheet', 'sunk'];
const TEXT: [color: string, surfaces: string[]][] = [
  ['ink', [...SURFACES, 'jade-wash', 'cinnabar-wash', 'emergency-wash']],
  ['soft', SURFACES],
  ['jade', [...SURFACES, 'jade-wash']],
  ['cinnabar', [...SURFACES, 'cinnabar-wash']],
  ['emergency', [...SURFACES, 'emergency-wash']],
  // Numbers on the body and words on a button.
  ['paper', ['cinnabar', 'jade']],
];
/** What must be seen to be understood or used, and is not text: focus, bars, dots, the marked step of a scale. */
const PARTS: [color: string, surfaces: string[]][] = [
  ['cinnabar', [...SURFACES, 'jade-wash', 'cinnabar-wash', 'emergency-wash', 'skin']],
  ['skin-line', [...SURFACES, 'skin']],
  ['jade', ['line']],
  ['edge', SURFACES],
];
/** Colours that carry no meaning, and why. */
const DECORATION = new Map([['line', 'separates what space and headings already separate']]);

const pairs = (list: [string, string[]][]) => list.flatMap(([color, surfaces]) => surfaces.map((surface) => [color, surface] as const));

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s colours', (_name, tokens) => {
  it.each(pairs(TEXT))('%s can be read on %s', (color, surface) => {
    expect(contrast(tokens, color, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(PARTS))('%s can be made out on %s', (color, surface) => {
    expect(contrast(tokens, color, surface)).toBeGreaterThanOrEqual(3);
  });
});

it('every colour is in a pair above, or is decoration for a reason', () => {
  const checked = new Set([...pairs(TEXT), ...pairs(PARTS)].flat());
  expect([...light.keys()].filter((name) => !checked.has(name) && !DECORATION.has(name))).toEqual([]);
});

it('every colour has its counterpart in the dark', () => {
  expect([...colorsIn(darkCss).keys()]).toEqual([...light.keys()]);
});
