import { textOf } from './values.ts';

/** Characters that no text needs and some databases refuse, and those that make what follows read backwards. */
// eslint-disable-next-line no-control-regex -- these are the ones that are taken out
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** What somebody typed into a field of several lines. */
export function typedText(value: unknown): string {
  return textOf(textOf(value).replace(/\r\n?/g, '\n').replace(UNWANTED, ''));
}

/** What somebody typed into a field of one line. */
export function typedLine(value: unknown): string {
  return typedText(value).replace(/\s+/g, ' ');
}
