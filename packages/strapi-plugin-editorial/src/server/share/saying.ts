import { typedLine, typedText } from '../content/typed.ts';

/** What somebody outside sends: a comment, or what they think of the whole text. */
export interface Saying {
  act: 'comment' | 'approve' | 'object';
  path: string[];
  text: string;
  name: string;
  credential: string;
  /** The fingerprint of the text that they had before them. */
  seen: string;
}

/** The longest of each, in characters. */
export const LONGEST = { text: 4_000, name: 120, credential: 200 } as const;

/** Reads what a form sent. Whatever is missing is empty. */
export function parseSaying(fields: URLSearchParams): Saying {
  const act = fields.get('act');
  return {
    act: act === 'approve' || act === 'object' ? act : 'comment',
    path: typedLine(fields.get('path')).split('.').filter(Boolean),
    text: typedText(fields.get('text')),
    name: typedLine(fields.get('name')),
    credential: typedLine(fields.get('credential')),
    seen: typedLine(fields.get('seen')),
  };
}

/** What has to be put right before it can be taken; undefined if nothing has to. */
export function faultOf({ act, text, name, credential }: Saying): string | undefined {
  if (!text && act !== 'approve') return act === 'object' ? 'Say what you object to.' : 'Write your comment.';
  if (text.length > LONGEST.text) return `Your text is too long: write up to ${LONGEST.text} characters, or several comments.`;
  if (!name || name.length > LONGEST.name) return `Write your name, in up to ${LONGEST.name} characters.`;
  if (credential.length > LONGEST.credential) return `Write your credential in up to ${LONGEST.credential} characters.`;
  if (!credential && act !== 'comment') return 'Write your credential: an opinion is recorded with it.';
  return undefined;
}
