import type { TranslatedLocale } from './translations/translation.ts';

/** A document to be written, named so that others can refer to it. */
export interface DemoEntry<Fields> {
  /** Name of this document, unique among all: `study:tu-2024`. Its first part is the content type. */
  ref: `${string}:${string}`;
  /** In English. */
  fields: Fields;
  /** All its fields in other languages; in a language that is missing here it does not exist. */
  translations?: Partial<Record<TranslatedLocale, Fields>>;
}

interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
}

interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: { type: 'list-item'; children: InlineNode[] }[] };

const text = (value: string): TextNode => ({ type: 'text', text: value });

/** Strapi Blocks from plain paragraphs. */
export function paragraphs(...values: string[]): BlockNode[] {
  return values.map((value) => ({ type: 'paragraph', children: [text(value)] }));
}

/** Strapi Blocks: a list without numbers. */
export function bulletList(...values: string[]): BlockNode {
  return { type: 'list', format: 'unordered', children: values.map((value) => ({ type: 'list-item', children: [text(value)] })) };
}
