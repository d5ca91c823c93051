import { blocksHtml } from './blocks.ts';
import { html, linesHtml, type Html } from './html.ts';
import type { Part, Value } from './parts.ts';

/** How a text is shown. */
export interface Showing {
  /** The language of what was entered; labels are English. */
  language: string;
  /** What stands behind each item of a list, by the item's number. */
  remark?: (index: number) => Html;
}

/** What a field says, without its label. */
export function valueHtml(value: Value | undefined, { language, remark }: Showing): Html {
  if (!value) return html`<p class="empty">Nothing was entered.</p>`;
  switch (value.kind) {
    case 'text':
      return html`<div lang="${language}">${linesHtml(value.text)}</div>`;
    case 'blocks':
      return html`<div lang="${language}">${blocksHtml(value.blocks)}</div>`;
    case 'parts':
      return partsHtml(value.parts, language);
    case 'list':
      return html`<ol class="items">
        ${value.items.map((parts, index) => html`<li>${partsHtml(parts, language)}${remark?.(index)}</li>`)}
      </ol>`;
    case 'links':
      return html`<ul>
        ${value.links.map((link) => html`<li>${linkHtml(link, language)}</li>`)}
      </ul>`;
  }
}

/** Fields within another, without those in which nothing was entered. */
function partsHtml(parts: readonly Part[], language: string): Html {
  const entered = parts.filter(({ value }) => value);
  return html`<dl>
    ${entered.map(
      ({ label, value }) =>
        html`<dt>${label}</dt>
          <dd>${valueHtml(value, { language })}</dd>`,
    )}
  </dl>`;
}

function linkHtml({ title, parts }: { title: string; parts: readonly Part[] }, language: string): Html {
  const name = html`<span lang="${language}">${title}</span>`;
  if (!parts.length) return name;
  return html`${name}
    <details class="quoted">
      <summary>Read “${title}” as it is published</summary>
      <div>${partsHtml(parts, language)}</div>
    </details>`;
}
