/** Columns that a table can have and still be read. */
export const FEWEST = 2;
export const MOST = 4;

/** As slugs are made; anything else in an address is no choice at all. */
export const isChoice = (value: string) => /^[\p{Ll}\p{Lo}\d]+(-[\p{Ll}\p{Lo}\d]+)*$/u.test(value) && value.length <= 80;

/** The chosen slugs, from the query of an address: one, several, or none. */
export function readChoice(given: unknown): string[] {
  const values: unknown[] = Array.isArray(given) ? given : [given];
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && isChoice(value)))];
}

/** Why a choice cannot be compared. */
export type ChoiceProblem =
  | { kind: 'tooFew' }
  | { kind: 'tooMany' }
  /** Not here, or not any more. */
  | { kind: 'unknown'; slugs: string[] };

/**
 * What is wrong with a choice; undefined when it can be compared, and while nothing has been chosen.
 * @param known the slugs that were found
 */
export function problemOf(chosen: readonly string[], known: readonly string[]): ChoiceProblem | undefined {
  const unknown = chosen.filter((slug) => !known.includes(slug));
  if (unknown.length > 0) return { kind: 'unknown', slugs: unknown };
  if (chosen.length > MOST) return { kind: 'tooMany' };
  return chosen.length > 0 && chosen.length < FEWEST ? { kind: 'tooFew' } : undefined;
}
