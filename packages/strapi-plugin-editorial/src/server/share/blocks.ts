import { isRecord, recordsOf, textOf } from '../content/values.ts';
import { html, type Html } from './html.ts';

/** Heads of the page stand above those of a text. */
const DEEPEST_HEADING = 6;
const PAGE_HEADINGS = 2;

/** Strapi Blocks for reading. Links are written out, since a draft's may lead anywhere; a picture is its description. */
export function blocksHtml(blocks: unknown): Html[] {
  return recordsOf(blocks).map(blockHtml);
}

function blockHtml(block: Readonly<Record<string, unknown>>): Html {
  const inside = inlineHtml(block.children);
  switch (block.type) {
    case 'heading':
      return headingHtml(Number(block.level) || 1, inside);
    case 'list':
      return listHtml(block);
    case 'quote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'code':
      return html`<pre>${inside}</pre>`;
    case 'image':
      return html`<p>Picture: ${textOf(isRecord(block.image) && block.image.alternativeText) || 'without a description'}</p>`;
    default:
      return html`<p>${inside}</p>`;
  }
}

function headingHtml(level: number, inside: readonly Html[]): Html {
  const depth = Math.min(level + PAGE_HEADINGS, DEEPEST_HEADING);
  return html`<p class="heading" role="heading" aria-level="${depth}">${inside}</p>`;
}

function listHtml({ format, children }: Readonly<Record<string, unknown>>): Html {
  const items = recordsOf(children).map((item) =>
    item.type === 'list' ? html`<li class="inner">${listHtml(item)}</li>` : html`<li>${inlineHtml(item.children)}</li>`,
  );
  return format === 'ordered'
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function inlineHtml(children: unknown): Html[] {
  return recordsOf(children).map((node) => {
    if (node.type === 'link') return html`${inlineHtml(node.children)} <span class="address">(${textOf(node.url)})</span>`;
    const text = html`${typeof node.text === 'string' ? node.text : ''}`;
    if (node.bold === true) return html`<strong>${text}</strong>`;
    return node.italic === true ? html`<em>${text}</em>` : text;
  });
}
