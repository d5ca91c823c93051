/** What a list of search results shows of a title, roughly; more is cut there by pixels, without regard for words. Letters. */
const SHOWN_TITLE = 65;
/** Nobody reads more in a tab, a bookmark or a shared link. Letters. */
const LONGEST_TITLE = 110;
/** What a list of search results or a shared link shows of a description, at most. Letters. */
const LONGEST_DESCRIPTION = 300;
/** A first sentence shorter than this says too little to stand alone. Letters. */
const SHORTEST_DESCRIPTION = 60;

/** The title of a page with the name of its owner behind it, where both can be seen; a title of any length gets one that can be read. */
export function toTitle(title: string, owner?: string | null): string {
  const plain = toOneLine(title);
  const whole = owner ? `${plain} · ${owner}` : plain;
  // Both in full where that fits; of a longer title its own words are more use than the owner's name.
  return whole.length <= Math.max(SHOWN_TITLE, (owner?.length ?? 0) + 40) ? whole : cutAtWord(plain, LONGEST_TITLE);
}

/**
 * The first of these texts that says something, cut at the end of a sentence or else of a word; undefined when none does.
 * Texts of any length: an editor's own description first, then the page's own words.
 */
export function toDescription(...texts: readonly (string | null | undefined)[]): string | undefined {
  const text = texts.map((candidate) => toOneLine(candidate ?? '')).find((candidate) => candidate !== '');
  if (!text || text.length <= LONGEST_DESCRIPTION) return text;
  const start = text.slice(0, LONGEST_DESCRIPTION);
  const end = Math.max(
    ...['. ', '? ', '! '].map((mark) => start.lastIndexOf(mark)),
    ...['。', '？', '！'].map((mark) => start.lastIndexOf(mark)),
  );
  return end >= SHORTEST_DESCRIPTION ? start.slice(0, end + 1) : cutAtWord(text, LONGEST_DESCRIPTION);
}

const toOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Chinese has no spaces between words: there, any letter may be the last. */
function cutAtWord(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const start = letters.slice(0, longest - 1).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > longest / 2 ? start.slice(0, space) : start).replace(/[\s,;:.–-]+$/, '')}…`;
}
