import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, it } from 'vitest';
import { renderBlocks } from '../components/base/render-blocks';
import { blocksToText, isAllowedLink } from './blocks';
import { wordSplitter } from './words';

const render = async (value: unknown, depth = 2) =>
  (await renderToString(createSSRApp({ render: () => h('main', renderBlocks(value, depth)) }))).replaceAll(/<!--.*?-->/g, '');
const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });

describe('words that are explained', () => {
  const sham = { slug: 'sham', name: 'Sham', forms: ['sham'], meaning: 'Pretend.', href: '/glossary#sham' };
  const explained = new Set<string>();
  const words = {
    split: wordSplitter([sham]),
    isNew: ({ slug }: { slug: string }) => !explained.has(slug) && Boolean(explained.add(slug)),
  };
  const explain = async (...children: object[]) => {
    explained.clear();
    const app = createSSRApp({ render: () => h('main', renderBlocks([{ type: 'paragraph', children }], 2, words)) });
    return (await renderToString(app)).replaceAll(/<!--.*?-->/g, '');
  };
  const button = (word: string) => `<button type="button" class="word" popovertarget="word-sham">${word}</button>`;

  it('open their meaning at the first use, marks and all', async () => {
    expect(await explain(text('Real or sham? ', { bold: true }), text('Sham it is.'))).toBe(
      `<main><p><strong>Real or ${button('sham')}? </strong>Sham it is.</p></main>`,
    );
  });

  it('stand as they are inside of links, headings and code', async () => {
    const html = await explain({ type: 'link', url: '/a', children: [text('sham')] }, text('sham', { code: true }), text('sham'));
    expect(html).toBe(`<main><p><a href="/a">sham</a><code>sham</code>${button('sham')}</p></main>`);
    const heading = renderBlocks([{ type: 'heading', level: 1, children: [text('sham')] }], 2, words);
    expect(await renderToString(createSSRApp({ render: () => heading }))).not.toContain('button');
  });
});

describe('Strapi Blocks on a page', () => {
  it('show every kind of node', async () => {
    const html = await render([
      { type: 'paragraph', children: [text('plain '), text('both', { bold: true, italic: true })] },
      { type: 'heading', level: 1, children: [text('Part')] },
      { type: 'quote', children: [text('said')] },
      { type: 'code', children: [text('x < 1')] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('one')] },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('inner')] }] },
        ],
      },
      { type: 'image', image: { url: 'http://localhost:1337/uploads/a.webp', alternativeText: 'A hand', width: 4, height: 3 } },
    ]);
    expect(html).toContain('<p>plain <em><strong>both</strong></em></p>');
    expect(html).toContain('<h3>Part</h3>');
    expect(html).toContain('<blockquote>said</blockquote>');
    expect(html).toContain('<pre><code>x &lt; 1</code></pre>');
    expect(html).toContain('<ol><li>one</li><li><ul><li>inner</li></ul></li></ol>');
    expect(html).toContain('alt="A hand" width="4" height="3"');
  });

  it('never let content become markup', async () => {
    expect(await render([{ type: 'paragraph', children: [text('<script>alert(1)</script>')] }])).toBe(
      '<main><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></main>',
    );
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'file:///etc/passwd',
  ])('turn a link to %s into its text', async (url) => {
    expect(isAllowedLink(url)).toBe(false);
    expect(await render([{ type: 'paragraph', children: [{ type: 'link', url, children: [text('here')] }] }])).toBe(
      '<main><p>here</p></main>',
    );
  });

  it.each(['https://example.org/a', 'http://example.org', 'mailto:a@example.org', 'tel:+19135550100', '/conditions/sciatica', '#sessions'])(
    'keep a link to %s',
    (url) => {
      expect(isAllowedLink(url)).toBe(true);
    },
  );

  it('with a node that nobody knows fail loudly', async () => {
    await expect(render([{ type: 'video', children: [] }])).rejects.toThrow('"video"');
    await expect(render('<p>HTML</p>')).rejects.toThrow('Strapi Blocks');
  });

  it('that are missing show nothing', async () => {
    expect(await render(null)).toBe('<main></main>');
  });

  it('give their words for descriptions', () => {
    expect(
      blocksToText([
        { type: 'paragraph', children: [text('One '), { type: 'link', url: '/a', children: [text('two')] }] },
        { type: 'paragraph', children: [text('three')] },
      ]),
    ).toBe('One two three');
  });
});
