import type { SearchPart } from '#shared/search';
import { blocksToText, parseBlocks } from '~/utils/blocks';
import { present } from '~/utils/present';

type Text = string | null | undefined;

/** The words of fields as one text, with a full stop where one field ends and the next begins. */
export function joinTexts(...texts: Text[]): string {
  return present(texts)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => (/[.!?。！？…:：]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** The words of Strapi Blocks. Paragraphs and points of a list are sentences of their own. */
export function blocksText(...values: unknown[]): string {
  const nodes = values.flatMap(parseBlocks).flatMap((node): unknown[] => (node.type === 'list' ? node.children : [node]));
  return joinTexts(...nodes.map((node) => blocksToText([node])));
}

/** A part of a page; none without text. */
export function part(anchor: string | undefined, ...texts: Text[]): SearchPart[] {
  const text = joinTexts(...texts);
  return text ? [{ anchor, text }] : [];
}

/** Lay terms and the like, without empty ones. */
export function wordsOf(...words: Text[]): string[] {
  return present(words).filter(Boolean);
}
