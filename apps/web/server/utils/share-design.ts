import { SHARE_SIZE, type ShareWords } from '#shared/share-image';
import type { Hand, Line } from './letters';

export interface Hands {
  /** For questions and answers. */
  display: Hand;
  /** For everything small. */
  text: Hand;
}

/** The colours of the light page; see app/assets/css/tokens.css. */
const PAPER = '#fbf7ef';
const INK = '#1d2b2a';
const SOFT = '#51605d';
const LINE = '#ddd2bf';
const JADE = '#1f5b4e';
const JADE_WASH = '#e3efe8';
const CINNABAR = '#a63a22';

const MARGIN = 80;
/** To the right of it stands the needle. */
const TEXT_WIDTH = 930;
/** The question is set as large as fits into its lines; an answer below it takes the place of one. */
const SIZES = [
  { size: 84, most: 3 },
  { size: 70, most: 4 },
  { size: 58, most: 5 },
] as const;

/**
 * The picture of a shared link, as SVG whose letters are shapes. Words that the site's fonts have no letters for, such as Chinese, are
 * left out: the picture then shows the clinic's name alone.
 */
export function drawShareImage({ title, verdict, clinicName, notice }: ShareWords, hands: Hands): string {
  const known = (hand: Hand, words: string | undefined) => (words && hand.covers(words) ? words : undefined);
  const question = known(hands.display, title);
  const heading = question ?? known(hands.display, clinicName);
  const parts = [
    `<rect width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}" fill="${PAPER}"/>`,
    needle(),
    line(question && known(hands.text, clinicName), 34, 110, SOFT, hands.text),
    ...(heading ? drawHeading(heading, question && known(hands.display, verdict), hands.display) : []),
    notice ? `<rect x="${MARGIN}" y="528" width="${TEXT_WIDTH}" height="2" fill="${LINE}"/>` : '',
    line(known(hands.text, notice), 28, 576, SOFT, hands.text),
  ];
  const { width, height } = SHARE_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

function drawHeading(heading: string, verdict: string | undefined, hand: Hand): string[] {
  const { size, lines } = fit(heading, verdict ? 1 : 0, hand);
  const leading = size * 1.12;
  const first = 170 + size * 0.8;
  return [
    `<g fill="${INK}">${lines.map(({ text }, index) => hand.draw(text, size, MARGIN, first + index * leading)).join('')}</g>`,
    ...(verdict ? drawVerdict(verdict, first + (lines.length - 1) * leading + 34, hand) : []),
  ];
}

/** As large as possible; what is too long even at the smallest size ends with a sign that it goes on. */
function fit(text: string, taken: number, hand: Hand): { size: number; lines: Line[] } {
  for (const { size, most } of SIZES) {
    const lines = hand.wrap(text, size, TEXT_WIDTH);
    if (lines.length <= most - taken) return { size, lines };
  }
  const { size, most } = SIZES[2];
  let words = text.split(' ');
  let lines = hand.wrap(text, size, TEXT_WIDTH);
  while (lines.length > most - taken && words.length > 1) {
    words = words.slice(0, -1);
    lines = hand.wrap(`${words.join(' ')}…`, size, TEXT_WIDTH);
  }
  return { size, lines: lines.slice(0, most - taken) };
}

function drawVerdict(verdict: string, y: number, hand: Hand): string[] {
  const size = 42;
  const [shown] = hand.wrap(verdict, size, TEXT_WIDTH - 60);
  if (!shown) return [];
  return [
    `<rect x="${MARGIN}" y="${y}" width="${shown.width + 60}" height="76" rx="6" fill="${JADE_WASH}"/>`,
    `<g fill="${JADE}">${hand.draw(shown.text, size, MARGIN + 30, y + 52)}</g>`,
  ];
}

function line(words: string | undefined, size: number, y: number, colour: string, hand: Hand): string {
  const [shown] = words ? hand.wrap(words, size, TEXT_WIDTH) : [];
  return shown ? `<g fill="${colour}">${hand.draw(shown.text, size, MARGIN, y)}</g>` : '';
}

/** A needle with its wound handle, at its point. */
function needle(): string {
  const turns = Array.from(
    { length: 9 },
    (_, index) => `<rect x="1093" y="${96 + index * 14}" width="14" height="9" rx="4.5" fill="${JADE}"/>`,
  );
  return [
    `<circle cx="1100" cy="520" r="46" fill="none" stroke="${LINE}" stroke-width="3"/>`,
    `<circle cx="1100" cy="520" r="24" fill="none" stroke="${CINNABAR}" stroke-width="3"/>`,
    `<rect x="1098" y="80" width="4" height="436" fill="${SOFT}"/>`,
    ...turns,
    `<circle cx="1100" cy="520" r="6" fill="${CINNABAR}"/>`,
  ].join('');
}
