/** What may follow a word and leave its meaning, in English and Spanish: needles, causes, painful, numbness, lumbares. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 'es', 'd', 'ed', 'ing', 'y', 'ly', 'ful', 'ness']);
/** Shorter words are endings more often than words. */
const SHORTEST_WORD = 3;

/** In how many documents each word is. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();

  has(term: string): boolean {
    return this.#counts.has(term);
  }

  add(terms: Iterable<string>): void {
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  remove(terms: Iterable<string>): void {
    for (const term of terms) {
      const count = (this.#counts.get(term) ?? 0) - 1;
      if (count > 0) this.#counts.set(term, count);
      else this.#counts.delete(term);
    }
  }

  /** Words that somebody means who writes this one: itself, with an ending, and before another word. "Head" means headache, "numb" no number. */
  formsOf(term: string): string[] {
    const isForm = (rest: string) => ENDINGS.has(rest) || (rest.length >= SHORTEST_WORD && this.has(rest));
    return [...this.#counts.keys()].filter((word) => word === term || (word.startsWith(term) && isForm(word.slice(term.length))));
  }

  /** The words that are in the fewest documents, in the order in which they came. */
  rarest(terms: readonly string[], limit: number): readonly string[] {
    if (terms.length <= limit) return terms;
    const kept = new Set([...terms].sort((a, b) => (this.#counts.get(a) ?? 0) - (this.#counts.get(b) ?? 0)).slice(0, limit));
    return terms.filter((term) => kept.has(term));
  }
}
