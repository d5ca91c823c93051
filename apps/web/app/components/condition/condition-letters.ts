/** Letters that a name can be found under. Chinese names have none: their list is one. */
export const LETTERS = [...'abcdefghijklmnopqrstuvwxyzñ'] as const;

/** Vowels whose accent does not make another letter. */
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

export function isLetter(value: unknown): value is string {
  return typeof value === 'string' && LETTERS.includes(value);
}

/** The letter a name stands under: `Ática` under `a`, `Ñandú` under `ñ`; undefined for a number or a Chinese name. */
export function letterOf(name: string): string | undefined {
  const first = name.normalize('NFC').charAt(0).toLowerCase();
  const plain = first === 'ñ' ? first : first.normalize('NFD').charAt(0);
  return isLetter(plain) ? plain : undefined;
}

/** How a name can begin that stands under this letter, as the CMS is asked for it: databases differ in what they take for equal. */
export function beginningsOf(letter: string): { lower: string; upper: string; accented: string; capital: string } {
  const accented = ACCENTED[letter] ?? letter;
  return { lower: letter, upper: letter.toUpperCase(), accented, capital: accented.toUpperCase() };
}
