import { h, type VNodeChild } from 'vue';
import { meaningId, type ExplainedWord } from './explained-words';
import {
  isAllowedLink,
  parseBlocks,
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  type ListNode,
  type TextNode,
} from '~/utils/blocks';
import { toMediaPath } from '~/utils/media-path';
import type { SplitWords } from '~/utils/words';

/** Words that can be explained where they stand. */
interface Words {
  split: SplitWords<ExplainedWord>;
  /** Whether this one should be, here and now. */
  isNew(word: ExplainedWord): boolean;
}

interface Place {
  /** Level of the heading it stands under. */
  depth: number;
  /** Undefined within links, headings and code, where nothing else can be opened. */
  words: Words | undefined;
}

type Renderers<Node extends { type: string }> = {
  [Type in Node['type']]: (node: Extract<Node, { type: Type }>, place: Place) => VNodeChild;
};

const MARKS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

const inline: Renderers<InlineNode> = {
  text: (node, { words }) => withMarks(node, node.code ? undefined : words),
  link: (node, { depth }) => {
    const children = renderInline(node.children, { depth, words: undefined });
    return isAllowedLink(node.url) ? h('a', { href: node.url }, children) : children;
  },
};

/** Total by type: a node that Strapi adds fails the compiler here, not the visitor. */
const block: Renderers<BlockNode> = {
  paragraph: (node, place) => h('p', renderInline(node.children, place)),
  // The page owns levels 1 and 2, so a heading inside prose begins below its section.
  heading: (node, { depth }) => h(`h${Math.min(6, node.level + depth)}`, renderInline(node.children, { depth, words: undefined })),
  quote: (node, place) => h('blockquote', renderInline(node.children, place)),
  code: (node, { depth }) => h('pre', h('code', renderInline(node.children, { depth, words: undefined }))),
  list: (node, place) => renderList(node, place),
  image: ({ image }) => {
    const src = toMediaPath(image.url);
    // A file that visitors cannot get would be a broken frame; its words are left.
    return src
      ? h('img', { src, alt: image.alternativeText ?? '', width: image.width, height: image.height, loading: 'lazy' })
      : (image.alternativeText ?? '');
  },
};

function renderInline(nodes: InlineNode[], place: Place): VNodeChild[] {
  return nodes.map((node) => renderWith(inline, node, place));
}

function renderList(node: ListNode, place: Place): VNodeChild {
  return h(
    node.format === 'ordered' ? 'ol' : 'ul',
    node.children.map((child) => renderListChild(child, place)),
  );
}

function renderListChild(node: ListItemNode | ListNode, place: Place): VNodeChild {
  return node.type === 'list' ? h('li', [renderList(node, place)]) : h('li', renderInline(node.children, place));
}

function withMarks(node: TextNode, words: Words | undefined): VNodeChild {
  return Object.entries(MARKS).reduce<VNodeChild>(
    (content, [mark, tag]) => (node[mark as keyof typeof MARKS] ? h(tag, [content]) : content),
    words ? withMeanings(node.text, words) : node.text,
  );
}

/** A word that opens its meaning, without a script: see docs/adr/0017. */
function withMeanings(text: string, { split, isNew }: Words): VNodeChild {
  const pieces = split(text);
  if (!pieces.some(({ word }) => word)) return text;
  return pieces.map(({ text: piece, word }) =>
    word && isNew(word) ? h('button', { type: 'button', class: 'word', popovertarget: meaningId(word) }, piece) : piece,
  );
}

function renderWith<Node extends { type: string }>(renderers: Renderers<Node>, node: Node, place: Place): VNodeChild {
  const render = renderers[node.type as Node['type']] as ((node: Node, place: Place) => VNodeChild) | undefined;
  if (!render) throw new TypeError(`Content holds a node of type "${node.type}", which no page can show.`);
  return render(node, place);
}

/**
 * Prose from the CMS as elements. `depth` is the level of the heading it stands under; `words` are explained where they stand.
 * @throws {TypeError} for content that is not Strapi Blocks.
 */
export function renderBlocks(value: unknown, depth: number, words?: Words): VNodeChild[] {
  return parseBlocks(value).map((node) => renderWith(block, node, { depth, words }));
}
