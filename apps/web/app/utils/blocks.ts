import { isSitePath } from './site-path';

/** Strapi Blocks: prose as data. @see https://docs.strapi.io, field "Rich text (Blocks)" */

export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}

export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItemNode | ListNode)[];
}

export interface ImageNode {
  type: 'image';
  image: { url: string; alternativeText?: string | null; width: number; height: number };
}

export type InlineNode = TextNode | LinkNode;

export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; children: InlineNode[] }
  | ListNode
  | ImageNode;

/**
 * Parses what the CMS stores in a Blocks field. Strapi checks the shape when content is saved, so this only
 * tells a list of blocks from nothing.
 * @throws {TypeError} when the field holds anything else.
 */
export function parseBlocks(value: unknown): BlockNode[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isNode)) throw new TypeError('Expected Strapi Blocks: a list of nodes, each with a type.');
  return value;
}

function isNode(value: unknown): value is BlockNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The words of some blocks, without structure: for descriptions and search results. */
export function blocksToText(value: unknown): string {
  return parseBlocks(value).map(nodeToText).join(' ').trim();
}

function nodeToText(node: BlockNode | ListItemNode | InlineNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'image') return '';
  const separator = node.type === 'list' ? ' ' : '';
  return node.children.map(nodeToText).join(separator);
}

/** Links in content may lead to other pages, secure sites, mail and telephone; a script address never becomes a link. */
export function isAllowedLink(url: string): boolean {
  return isSitePath(url) || /^(https?:\/\/|mailto:|tel:|#)/i.test(url.trim());
}
