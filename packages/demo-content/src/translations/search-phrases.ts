import type { RedFlagInput } from '@meridian/content-schema/content-input';
import { phrases } from '../red-flags/phrases.ts';
import type { Texts } from './translation.ts';

/** Adds to the signs what search knows them by, in the words of that language. */
export function withSearchPhrases(signs: Texts<RedFlagInput>, words: Readonly<Record<string, readonly string[]>>): Texts<RedFlagInput> {
  return Object.fromEntries(
    Object.entries(signs).map(([ref, text]) => {
      const lines = words[ref.slice(ref.indexOf(':') + 1)];
      return [ref, lines ? { ...text, searchPhrases: phrases(...lines) } : text];
    }),
  );
}
