/** Lists of words that people use. Another language has words of its own, not as many, and never those of the source. */
const WORD_LISTS = new Set(['synonyms', 'layTerms', 'wordForms']);

/** A translation does not have the shape of its source. The message names the place. */
export class TranslationShapeError extends Error {
  override name = 'TranslationShapeError';
}

/**
 * A document in another language: the source with its text replaced.
 * @param path names the document in errors
 * @throws {TranslationShapeError} if the text has parts that the source does not have, or fewer
 */
export function translate<Fields extends object>(source: Fields, text: object, path: string): Fields {
  return translateObject(source, text, path);
}

function translateObject<Source extends object>(source: Source, text: object, path: string): Source {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(source).map(([name, value]) => [name, WORD_LISTS.has(name) ? [] : value]),
  );
  for (const [name, translated] of Object.entries(text)) {
    const at = `${path}.${name}`;
    if (!(name in source)) throw new TranslationShapeError(`${at}: the source has no such field`);
    values[name] = WORD_LISTS.has(name) ? translated : translateValue(values[name], translated, at);
  }
  return values as Source;
}

function translateValue(source: unknown, text: unknown, path: string): unknown {
  if (typeof source === 'string' && typeof text === 'string') return text;
  if (isBlocks(source)) return translateBlocks(source, text, path);
  if (Array.isArray(source) && Array.isArray(text)) {
    assertAsMany(source.length, text.length, path);
    return source.map((item: unknown, index) => translateValue(item, text[index], `${path}[${index}]`));
  }
  if (isObject(source) && isObject(text)) return translateObject(source, text, path);
  throw new TranslationShapeError(`${path}: does not have the shape of the source`);
}

interface Node {
  text?: string;
  children?: Node[];
}

function translateBlocks(source: Node[], text: unknown, path: string): Node[] {
  const texts = Array.isArray(text) ? text.map(String) : [];
  assertAsMany(textsOfBlocks(source).length, texts.length, path);
  let next = 0;
  const replace = (node: Node): Node => ({
    ...node,
    ...(node.text === undefined ? {} : { text: texts[next++] ?? '' }),
    ...(node.children && { children: node.children.map(replace) }),
  });
  return source.map(replace);
}

function assertAsMany(wanted: number, found: number, path: string): void {
  if (wanted !== found) throw new TranslationShapeError(`${path}: ${wanted} in the source, ${found} in the translation`);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlocks(value: unknown): value is Node[] {
  return Array.isArray(value) && value.length > 0 && value.every((node) => isObject(node) && 'children' in node);
}

/** The texts of Strapi Blocks, in the order they are read. */
export function textsOfBlocks(blocks: unknown): string[] {
  const textsOf = (node: Node): string[] => [...(node.text === undefined ? [] : [node.text]), ...(node.children ?? []).flatMap(textsOf)];
  return isBlocks(blocks) ? blocks.flatMap(textsOf) : [];
}
