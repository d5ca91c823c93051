import type { SearchPart } from '#shared/search';

/** A piece of a Markdown page, as Nuxt Content keeps it: words, or an element with what is within. */
export type PageNode = string | readonly [tag: string, attributes: Readonly<Record<string, unknown>>, ...children: PageNode[]];

const HEADING = /^h[1-6]$/;
/** Within a line; all else stands apart from what comes before and after. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'kbd',
  'mark',
  's',
  'span',
  'strong',
  'sub',
  'sup',
]);

/** The text of a page in parts, each with the address of the heading that it stands under. What comes before the first has none. */
export function partsOfPage(nodes: readonly PageNode[]): SearchPart[] {
  const parts: { anchor?: string; text: string }[] = [];
  for (const node of nodes) {
    const text = wordsOf(node).replace(/\s+/g, ' ').trim();
    const last = parts.at(-1);
    if (typeof node !== 'string' && HEADING.test(node[0])) {
      const { id } = node[1];
      // A heading without an id leads to the page.
      parts.push({ ...(typeof id === 'string' ? { anchor: id } : {}), text: `${text}.` });
    } else if (last) last.text = `${last.text} ${text}`.trim();
    else if (text) parts.push({ text });
  }
  return parts;
}

function wordsOf(node: PageNode): string {
  if (typeof node === 'string') return node;
  const [tag, , ...children] = node;
  const text = children.map(wordsOf).join('');
  return INLINE.has(tag) ? text : ` ${text} `;
}
