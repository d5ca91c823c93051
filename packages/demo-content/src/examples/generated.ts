/** Far more of everything than an editor would write. */
export const MANY = 60;
/** One more than ten: what a list that is cut at ten loses. */
export const ELEVEN = 11;

/** A word that no line can hold. */
export const UNBROKEN = `Generatedwordwithoutaspace${'x'.repeat(80)}`;

/** `[1, 2, ... count]`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Text that nobody can take for content. */
export function generated(what: string, number: number): string {
  return `Generated ${what} ${number}, for tests only.`;
}
