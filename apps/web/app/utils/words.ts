/** A word that is explained where it stands in a text. */
export interface Word {
  /** Its name in addresses and ids. */
  slug: string;
  /** The word and its other forms, such as the plural. */
  forms: readonly string[];
}

/** A piece of text, and the word that it is, if it is one. */
export interface Piece<Found extends Word> {
  text: string;
  word?: Found;
}

export type SplitWords<Found extends Word> = (text: string) => Piece<Found>[];

/** Characters of scripts that write words without a space between them. */
const UNSPACED = /\p{sc=Han}/u;
const escape = (form: string) => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
/** A whole word: no letter or digit on either side, where the script has such sides. */
const whole = (form: string) => (UNSPACED.test(form) ? escape(form) : `(?<![\\p{L}\\p{N}])${escape(form)}(?![\\p{L}\\p{N}])`);

/** Cuts texts at the words that it knows, in any case. Of two words that begin at one place, the longer one counts. */
export function wordSplitter<Found extends Word>(words: readonly Found[]): SplitWords<Found> {
  const byForm = new Map(words.flatMap((word) => word.forms.map((form) => [form.trim().toLowerCase(), word] as const)));
  byForm.delete('');
  if (byForm.size === 0) return (text) => [{ text }];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${forms.map(whole).join('|')})`, 'giu');
  return (text) =>
    text.split(pattern).flatMap((piece, index) => {
      const word = index % 2 === 1 ? byForm.get(piece.toLowerCase()) : undefined;
      return piece === '' ? [] : [word ? { text: piece, word } : { text: piece }];
    });
}

/** Every text of prose anywhere in a value, as Strapi Blocks have it. */
export function proseOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(proseOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'text' && 'text' in value && typeof value.text === 'string') return [value.text];
  return Object.values(value).flatMap(proseOf);
}
