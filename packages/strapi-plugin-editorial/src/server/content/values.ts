/** Reads values of unknown shape, as they come from a database or a form, without trusting them. */

type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text without space around it; empty for whatever is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The items that are objects; one object counts as a list of it. */
export function recordsOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  return isRecord(value) ? [value] : [];
}

/** The text of Strapi Blocks (or a plain text), one line for each block. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return '';
  return value.map(inlineText).filter(Boolean).join('\n');
}

function inlineText(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node.text === 'string') return node.text;
  const children = Array.isArray(node.children) ? node.children.map(inlineText) : [];
  return children.join(node.type === 'list' ? '\n' : '');
}
