/** What may follow a word and leave its meaning, in English and Spanish: needles, causes, painful, numbness, lumbares. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 'es', 'd', 'ed', 'ing', 'y', 'ly', 'ful', 'ness']);
/** Those of them that may be taken off: legs is a leg. Early is no ear, they is no the. */
const REMOVABLE = ['s', 'es', 'ed', 'ing', 'ness'];
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

  /**
   * Words that somebody means who writes this one: itself, with or without an ending, and before another word. "Head" means headache,
   * "legs" leg, "numb" no number.
   */
  formsOf(term: string): string[] {
    const isForm = (rest: string) => ENDINGS.has(rest) || (rest.length >= SHORTEST_WORD && this.has(rest));
    const longer = [...this.#counts.keys()].filter((word) => word.startsWith(term) && isForm(word.slice(term.length)));
    return [...(this.has(term) ? [term] : []), ...this.#stemsOf(term), ...longer];
  }

  #stemsOf(term: string): string[] {
    return REMOVABLE.filter((ending) => term.endsWith(ending))
      .map((ending) => term.slice(0, -ending.length))
      .filter((stem) => stem.length >= SHORTEST_WORD && this.has(stem));
  }

  /** The words that are in the fewest documents, in the order in which they came. */
  rarest(terms: readonly string[], limit: number): readonly string[] {
    if (terms.length <= limit) return terms;
    const kept = new Set([...terms].sort((a, b) => (this.#counts.get(a) ?? 0) - (this.#counts.get(b) ?? 0)).slice(0, limit));
    return terms.filter((term) => kept.has(term));
  }
}
