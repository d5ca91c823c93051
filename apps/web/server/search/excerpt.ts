import type { SearchDocument, SearchHit, SearchPiece } from '#shared/search';
import type { Found } from './locale-index';
import { sentencesOf, tokensOf } from './text';

/** A shown sentence is not longer; it is cut between words, around what was found. Characters. */
const MAXIMUM_LENGTH = 240;

/** What of a document is shown: its name, and the sentence that has most of the words that were searched for. */
export function toHit({ document, terms }: Pick<Found, 'document' | 'terms'>, locale: string): SearchHit {
  const { text, anchor } = bestSentence(document, terms, locale);
  return {
    // A place on a list has its address within the page already.
    path: anchor && !document.path.includes('#') ? `${document.path}#${anchor}` : document.path,
    title: markTerms(document.title, terms),
    subtitle: document.subtitle,
    excerpt: markTerms(shorten(text, terms), terms),
  };
}

interface Sentence {
  text: string;
  anchor?: string | undefined;
}

/** The first of those with most words; of the answer, if no sentence has more. */
function bestSentence({ answer, parts }: SearchDocument, terms: ReadonlySet<string>, locale: string): Sentence {
  const lead = sentencesOf(answer, locale);
  const candidates: Sentence[] = lead.map((text) => ({ text }));
  let best = candidates[0] ?? { text: parts[0]?.text ?? '' };
  let most = countTerms(best.text, terms);
  const consider = (candidate: Sentence) => {
    const count = countTerms(candidate.text, terms);
    if (count > most) [best, most] = [candidate, count];
  };
  candidates.slice(1).forEach(consider);
  for (const { text, anchor } of parts) {
    // Unless the whole text has more of the words than the best so far, no sentence of it can.
    if (most >= terms.size || countTerms(text, terms) <= most) continue;
    for (const sentence of sentencesOf(text, locale)) consider({ text: sentence, anchor });
  }
  return best;
}

function countTerms(text: string, terms: ReadonlySet<string>): number {
  return new Set(tokensOf(text).flatMap(({ term }) => (terms.has(term) ? [term] : []))).size;
}

function shorten(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= MAXIMUM_LENGTH) return text;
  const first = tokensOf(text).find(({ term }) => terms.has(term))?.start ?? 0;
  const start = first < MAXIMUM_LENGTH / 2 ? 0 : boundary(text, first - MAXIMUM_LENGTH / 4);
  const end = start + MAXIMUM_LENGTH >= text.length ? text.length : boundary(text, start + MAXIMUM_LENGTH);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

/** Before the word at this place; in the middle of it if the word is endless. */
function boundary(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return space > place - 60 ? space : place;
}

/** Takes a text apart, so that the page can mark what was searched for. Nothing is made into HTML here. */
export function markTerms(text: string, terms: ReadonlySet<string>): SearchPiece[] {
  const pieces: SearchPiece[] = [];
  let done = 0;
  for (const { start, end } of mergeRanges(tokensOf(text).filter(({ term }) => terms.has(term)))) {
    if (start > done) pieces.push({ text: text.slice(done, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false });
  return pieces;
}

/** Pairs of Chinese characters overlap. */
function mergeRanges(ranges: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
