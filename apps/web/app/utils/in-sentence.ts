/** A heading's word inside a sentence: `Sciatica` gives `sciatica`; `TMJ pain` keeps its capitals. */
export function inSentence(name: string | null | undefined): string {
  if (!name) return 'this';
  return /^[A-Z][^A-Z]*$/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
