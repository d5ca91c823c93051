import type { Comment } from '../records/comments.ts';
import { html, type Html } from './html.ts';
import { LONGEST, type Saying } from './saying.ts';

/** What the forms of a page have in common. */
export interface FormsContext {
  /** Whom the link was made for. */
  forName: string;
  /** The fingerprint of the text that is shown. */
  hash: string;
  /** What they said before by this link. */
  said: readonly Comment[];
  /** What was typed and could not be taken, to be put right. */
  typed?: Saying | undefined;
}

/** The form for a comment on a field. @param path of the field; empty for the whole document */
export function commentForm(context: FormsContext, path: string, label: string): Html {
  const typed = context.typed?.act === 'comment' && context.typed.path.join('.') === path ? context.typed : undefined;
  return html`<details ${typed && html`open`}>
    <summary>Comment on ${label}</summary>
    <form method="post" action="?">
      <input type="hidden" name="path" value="${path}" />
      ${textField('Your comment', typed, true)} ${personFields(context, typed)}
      <button>Send the comment</button>
    </form>
  </details>`;
}

/** The form with which somebody approves the whole text, or objects to it. */
export function opinionForm(context: FormsContext): Html {
  const typed = context.typed?.act === 'comment' ? undefined : context.typed;
  return html`<form method="post" action="?">
    <input type="hidden" name="seen" value="${context.hash}" />
    ${textField('What you want to say (needed if you object)', typed, false)} ${personFields(context, typed)}
    <button name="act" value="approve">I approve this text</button>
    <button name="act" value="object" class="second">I object to this text</button>
  </form>`;
}

function textField(label: string, typed: Saying | undefined, isRequired: boolean): Html {
  const attributes = html`rows="4" maxlength="${LONGEST.text}"${isRequired && html` required`}`;
  // A browser drops the first line break of a text area, so there is one to drop.
  return html`<label>${label} <textarea name="text" ${attributes}>${'\n'}${typed?.text}</textarea></label>`;
}

/** Filled with what they called themselves last. */
function personFields({ forName, said }: FormsContext, typed: Saying | undefined): Html {
  const last = said.at(-1);
  const name = typed?.name ?? last?.byName ?? forName;
  const credential = typed?.credential ?? last?.credential ?? '';
  return html`<label>
      Your name, as it is to be recorded
      <input name="name" required maxlength="${LONGEST.name}" autocomplete="name" value="${name}" />
    </label>
    <label>
      Your credential, as it is to be recorded
      <input name="credential" maxlength="${LONGEST.credential}" value="${credential}" />
    </label>`;
}
