/** Text that is HTML already. Nothing else makes it but `html`. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | readonly Html[] | string | number | false | undefined;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML in which every value is text: what somebody typed can neither be markup nor leave its attribute. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  // How the source is broken into lines is not what a phone has to load.
  const pieces = strings.map((part, index) => part.replace(/\s*\n\s*/g, ' ') + (index < values.length ? textOf(values[index]) : ''));
  return new Html(pieces.join(''));
}

function textOf(value: Piece): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(({ text }: Html) => text).join('');
  if (value === false || value === undefined) return '';
  return String(value).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** A text of several lines, each its own paragraph. */
export function linesHtml(text: string): Html[] {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.map((line) => html`<p>${line}</p>`);
}
