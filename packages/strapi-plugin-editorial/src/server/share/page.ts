import type { Comment } from '../records/comments.ts';
import type { ShareLink } from '../records/links.ts';
import type { Opinion } from '../records/opinions.ts';
import type { SharedDraft } from './draft.ts';
import { commentForm, opinionForm, type FormsContext } from './forms.ts';
import { html, linesHtml, type Html } from './html.ts';
import { valueHtml } from './part-html.ts';
import type { Part } from './parts.ts';
import type { Saying } from './saying.ts';
import { STYLE } from './style.ts';

/** What stands above the draft after a form was sent. */
export interface Message {
  text: string;
  isFault: boolean;
}

export interface PageContent {
  link: ShareLink;
  draft: SharedDraft;
  /** What was said by this link, oldest first; nothing else that was said is shown. */
  said: readonly Comment[];
  /** Their opinions of the whole text, oldest first. */
  opinions: readonly Opinion[];
  message?: Message | undefined;
  /** What was typed and could not be taken. */
  typed?: Saying | undefined;
}

/** The page that a share link opens. */
export function draftPage({ link, draft, said, opinions, message, typed }: PageContent): string {
  const context: FormsContext = { forName: link.forName, hash: draft.hash, said, typed: typed && placed(typed, draft.parts) };
  return documentOf(
    draft.title,
    html`<header>
        <p class="tag">A draft, for you to read</p>
        <h1 lang="${draft.locale || 'en'}">${draft.title}</h1>
        <p class="soft">${draft.type}${draft.locale && ` in ${languageName(draft.locale)}`}, as it is saved now.</p>
        ${message && messageHtml(message)} ${link.note && html`<div class="note">${linesHtml(link.note)}</div>`}
        <p>
          Below is every field of the draft. You can comment on each, or on <a href="#whole">the whole text</a>. At the end you can
          <a href="#opinion">approve it or object</a>. Your name and credential are recorded as you write them.
        </p>
        <p class="soft">
          This page can be opened until ${link.expiresAt.slice(0, 10)}. Whoever has its address can read it, so pass it on to nobody.
        </p>
      </header>
      <article>${draft.parts.map((part) => sectionHtml(context, part, draft.locale))}</article>
      <section id="whole">
        <h2>The whole text</h2>
        ${commentForm(context, '', 'the whole text')}
      </section>
      <section id="opinion">
        <h2>Your opinion</h2>
        <p>
          It is recorded for exactly this text, and shown to the clinic’s own reviewer, who decides whether to sign. If the text changes,
          they see that you read an earlier one.
        </p>
        ${opinionForm(context)}
      </section>
      ${said.length + opinions.length > 0 && saidHtml(draft, said, opinions)}`,
  );
}

/** What was typed for a field that is not there any more stays with the whole text. */
function placed(typed: Saying, parts: readonly Part[]): Saying {
  const [name, index] = typed.path;
  const value = parts.find((part) => part.name === name)?.value;
  const isThere =
    index === undefined ? parts.some((part) => part.name === name) : value?.kind === 'list' && Number(index) < value.items.length;
  return isThere && typed.path.length <= 2 ? typed : { ...typed, path: [] };
}

/** A page that says one thing. */
export function plainPage(title: string, text: string): string {
  return documentOf(
    title,
    html`<h1>${title}</h1>
      <p>${text}</p>`,
  );
}

function documentOf(title: string, content: Html): string {
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <title>${title}</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head.text}<style>${STYLE}</style></head><body>${html`<main>${content}</main>`.text}</body></html>\n`;
}

function messageHtml({ text, isFault }: Message): Html {
  return isFault ? html`<p class="message bad" role="alert">${text}</p>` : html`<p class="message" role="status">${text}</p>`;
}

function sectionHtml(context: FormsContext, { name, label, value }: Part, locale: string): Html {
  const remark = (index: number) => commentForm(context, `${name}.${index}`, `${label} ${index + 1}`);
  return html`<section>
    <h2>${label}</h2>
    ${valueHtml(value, { language: locale || 'en', remark })} ${commentForm(context, name, label)}
  </section>`;
}

const VERDICTS = { approval: 'You approved', objection: 'You objected to' } as const;

function saidHtml({ parts, hash }: SharedDraft, said: readonly Comment[], opinions: readonly Opinion[]): Html {
  const given = opinions.map(
    (opinion) =>
      html`<li>${VERDICTS[opinion.verdict]} ${opinion.hash === hash ? 'this text' : 'an earlier text'} on ${momentOf(opinion.at)}.</li>`,
  );
  const comments = said.map(
    ({ path, text, byName, at }) =>
      html`<li><span class="soft">${nameOf(parts, path)} · ${byName} · ${momentOf(at)}</span>${linesHtml(text)}</li>`,
  );
  return html`<section id="said">
    <h2>What you have said</h2>
    <ul>
      ${given}${comments}
    </ul>
  </section>`;
}

function momentOf(at: string): string {
  return `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`;
}

function nameOf(parts: readonly Part[], [name, index]: readonly string[]): string {
  if (!name) return 'The whole text';
  const label = parts.find((part) => part.name === name)?.label ?? name;
  return index === undefined ? label : `${label} ${Number(index) + 1}`;
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale;
}
