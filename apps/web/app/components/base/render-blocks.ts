import { h, type VNodeChild } from 'vue';
import {
  isAllowedLink,
  parseBlocks,
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  type ListNode,
  type TextNode,
} from '~/utils/blocks';

type Renderers<Node extends { type: string }> = {
  [Type in Node['type']]: (node: Extract<Node, { type: Type }>, depth: number) => VNodeChild;
};

const MARKS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

const inline: Renderers<InlineNode> = {
  text: (node) => withMarks(node),
  link: (node) => (isAllowedLink(node.url) ? h('a', { href: node.url }, renderInline(node.children)) : renderInline(node.children)),
};

/** Total by type: a node that Strapi adds fails the compiler here, not the visitor. */
const block: Renderers<BlockNode> = {
  paragraph: (node) => h('p', renderInline(node.children)),
  // The page owns levels 1 and 2, so a heading inside prose begins below its section.
  heading: (node, depth) => h(`h${Math.min(6, node.level + depth)}`, renderInline(node.children)),
  quote: (node) => h('blockquote', renderInline(node.children)),
  code: (node) => h('pre', h('code', renderInline(node.children))),
  list: (node) => renderList(node),
  image: ({ image }) =>
    h('img', { src: image.url, alt: image.alternativeText ?? '', width: image.width, height: image.height, loading: 'lazy' }),
};

function renderInline(nodes: InlineNode[]): VNodeChild[] {
  return nodes.map((node) => renderWith(inline, node, 0));
}

function renderList(node: ListNode): VNodeChild {
  return h(node.format === 'ordered' ? 'ol' : 'ul', node.children.map(renderListChild));
}

function renderListChild(node: ListItemNode | ListNode): VNodeChild {
  return node.type === 'list' ? h('li', [renderList(node)]) : h('li', renderInline(node.children));
}

function withMarks(node: TextNode): VNodeChild {
  return Object.entries(MARKS).reduce<VNodeChild>(
    (content, [mark, tag]) => (node[mark as keyof typeof MARKS] ? h(tag, [content]) : content),
    node.text,
  );
}

function renderWith<Node extends { type: string }>(renderers: Renderers<Node>, node: Node, depth: number): VNodeChild {
  const render = renderers[node.type as Node['type']] as ((node: Node, depth: number) => VNodeChild) | undefined;
  if (!render) throw new TypeError(`Content holds a node of type "${node.type}", which no page can show.`);
  return render(node, depth);
}

/**
 * Prose from the CMS as elements. `depth` is the level of the heading it stands under.
 * @throws {TypeError} for content that is not Strapi Blocks.
 */
export function renderBlocks(value: unknown, depth: number): VNodeChild[] {
  return parseBlocks(value).map((node) => renderWith(block, node, depth));
}
