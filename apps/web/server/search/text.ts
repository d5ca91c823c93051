/** A word of a text, as the index has it, and where it stands. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of Chinese characters, or a word of another script with the apostrophes inside it. */
const WORD = /\p{Script=Han}+|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+(?:['’][[\p{L}\p{N}\p{M}]--\p{Script=Han}]+)*/gv;
const MARKS = /\p{M}+/gu;
const HAN = /^\p{Script=Han}/u;

/** Who has pain types 疼, and texts say 痛: they count as one. */
const SAME_HAN = ['疼', '痛'] as const;

/** A word without what people leave out when they type: accents, capitals, apostrophes. `Crónico` is `cronico`, `can’t` is `cant`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replaceAll(...SAME_HAN);
}

export const isHan = (term: string): boolean => HAN.test(term);

/**
 * The words of a text. Chinese is written without spaces, and where words end is a guess that comes out differently for a short query and
 * a long sentence; so each character and each pair of neighbours counts as a word. That finds 背痛 within 腰背痛.
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => (isHan(word) ? hanTokens(word, index) : [toToken(word, index)]));
}

function toToken(word: string, start: number): Token {
  return { term: foldWord(word), start, end: start + word.length };
}

function hanTokens(run: string, offset: number): Token[] {
  const characters = [...run.replaceAll(...SAME_HAN)];
  let start = offset;
  return characters.flatMap((character, index) => {
    const next = characters[index + 1];
    const token = { term: character, start, end: start + character.length };
    start = token.end;
    return next ? [token, { term: character + next, start: token.start, end: token.end + next.length }] : [token];
  });
}

/** The words of a search. Of Chinese only the pairs, if there are any: single characters would find too much. */
export function queryTerms(text: string): string[] {
  const tokens = [...text.matchAll(WORD)].flatMap(({ 0: word }) => {
    if (!isHan(word)) return [foldWord(word)];
    const terms = hanTokens(word, 0).map(({ term }) => term);
    const pairs = terms.filter((term) => [...term].length > 1);
    return pairs.length > 0 ? pairs : terms;
  });
  return [...new Set(tokens)].filter(Boolean);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A full stop after these does not end a sentence. */
const ABBREVIATION = /(?:^|\s)(?:Dr|Dra|Sr|Sra|Mr|Mrs|Ms|St|vs|approx|e\.g|i\.e)\.$/;

/** Splits prose into sentences, as its language does. */
export function sentencesOf(text: string, locale: string): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last.trimEnd())) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

/** How many letters have to be changed, added, left out or swapped with their neighbour; more than `limit` are not counted out. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [last, current]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const [beforeLast, before] = [last, current];
    current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Infinity;
      current[j] = Math.min(at(before, j) + 1, at(current, j - 1) + 1, at(before, j - 1) + cost, swap);
    }
    last = before;
    if (Math.min(...current) > limit) return limit + 1;
  }
  return Math.min(at(current, b.length), limit + 1);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
