import { editDistance } from './text';

/** A medical word, and what people say instead: each phrase as its telling words. */
export interface LayWords {
  readonly term: string;
  readonly phrases: readonly (readonly string[])[];
}

/** One search stands for at most so many medical words. */
const MAXIMUM_TERMS = 3;

/** The medical words for everyday ones that were typed, the longest phrase first: "slipped disc" for "herniated disk". */
export function matchLayWords(typed: readonly string[], all: Iterable<LayWords>): string[] {
  const matches: { term: string; length: number }[] = [];
  for (const { term, phrases } of all) {
    const fitting = phrases.filter((phrase) => phrase.length > 0 && phrase.every((word) => typed.some((other) => isSameWord(word, other))));
    if (fitting.length > 0) matches.push({ term, length: Math.max(...fitting.map(({ length }) => length)) });
  }
  return matches
    .sort((a, b) => b.length - a.length)
    .slice(0, MAXIMUM_TERMS)
    .map(({ term }) => term);
}

function isSameWord(word: string, typed: string): boolean {
  if (word === typed || `${word}s` === typed || word === `${typed}s`) return true;
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return allowed > 0 && word[0] === typed[0] && editDistance(word, typed, allowed) <= allowed;
}
