import { DEFAULT_LOCALE, type LocaleCode } from '@meridian/content-model';

/**
 * A heading's word inside an English sentence: `Sciatica` gives `sciatica`; `TMJ pain` keeps its capitals. In other languages names
 * stay as they are, since nouns have a gender there: their messages begin with the name instead of holding it.
 */
export function inSentence(name: string, code: LocaleCode): string {
  return code === DEFAULT_LOCALE && /^[A-Z][^A-Z]*$/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
