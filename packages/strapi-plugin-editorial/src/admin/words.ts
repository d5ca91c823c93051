import type {
  CheckAnswer,
  CommentItem,
  DraftItem,
  DueItem,
  Finding,
  Impact,
  ListedLink,
  OutsideOpinion,
  State,
  WaitingItem,
} from './answer';

/** The order in which findings are read, and what each level is called. */
export const LEVELS: readonly { level: Finding['level']; title: string }[] = [
  { level: 'blocks', title: 'Has to be put right' },
  { level: 'warns', title: 'Look at this' },
  { level: 'advises', title: 'Easier to read' },
];

const APPROVALS: Readonly<Record<string, string>> = {
  'sign-off': 'Signed by',
  'demonstration-sign-off': 'Signed for the demonstration by',
  'demonstration-exemption': 'Exempt from sign-off as part of the demonstration.',
  emergency: 'Corrected in an emergency by',
};

/** Who approved the text as it is now; empty if nobody has. */
export function approvalLine({ standing: { valid } }: CheckAnswer): string {
  if (!valid) return '';
  const words = APPROVALS[valid.kind] ?? 'Approved by';
  return words.endsWith('.') ? words : `${words} ${valid.byName}.`;
}

const TASKS: Readonly<Record<string, string>> = {
  request: 'asked for a review',
  rejection: 'sent this back',
  'follow-up': 'corrected this in an emergency; it has to be reviewed',
  translation: 'changed after this translation was checked',
  recall: 'is named here and no longer stands',
  unsafe: 'says that visitors should not read this as it is',
  comment: 'commented',
};

/** What is to be done about the document, and who said so. */
export function taskLine({ kind, byName, reason }: Pick<WaitingItem, 'kind' | 'byName' | 'reason'>): string {
  return `${byName} ${TASKS[kind] ?? kind}${reason ? `: ${reason}` : '.'}`;
}

/** How it stands, in a sentence. @param count of what has to be put right */
export function headline(count: number): string {
  if (count === 0) return 'Ready to publish.';
  return count === 1 ? 'Not yet: one thing has to be put right.' : `Not yet: ${count} things have to be put right.`;
}

/** How many pages change with the next publish, by type; empty if none does. */
export function changesLine(changes: Impact['changes'], what: 'this' | 'these' = 'this'): string {
  const count = changes.reduce((sum, change) => sum + change.count, 0);
  if (!count) return '';
  const types = changes.map((change) => `${change.type} ${change.count}`).join(', ');
  return `${count === 1 ? 'One page changes' : `${count} pages change`} when you publish ${what}: ${types}.`;
}

/** How often it is used. */
export function usedLine(count: number): string {
  if (count === 0) return 'Nothing that is published uses this.';
  return count === 1 ? 'One published entry uses this.' : `${count} published entries use this.`;
}

/** When somebody worked on a draft, and what visitors see meanwhile. */
export function draftLine({ status, at }: DraftItem): string {
  const seen = status === 'draft' ? 'Not published yet' : 'Visitors still see the text before your changes';
  return `${seen}; changed on ${new Date(at).toLocaleDateString('en', { dateStyle: 'medium' })}.`;
}

/** How near the next check of a page is. @param today YYYY-MM-DD, as is what the item says */
export function dueLine({ nextCheckOn }: DueItem, today: string): string {
  const days = Math.round((Date.parse(nextCheckOn) - Date.parse(today)) / 86_400_000);
  if (days < 0) return `Overdue since ${nextCheckOn}: have it checked, or take it back.`;
  if (days === 0) return 'To be checked today.';
  return `To be checked ${days === 1 ? 'tomorrow' : `within ${days} days`}, by ${nextCheckOn}.`;
}

type Weight = 'success' | 'secondary' | 'warning' | 'danger' | 'neutral';

/** What each state of a document is called in lists, and how pressing it is. */
export const STATES: Readonly<Record<State, { label: string; weight: Weight }>> = {
  unsafe: { label: 'Did not pass', weight: 'danger' },
  rejection: { label: 'Sent back', weight: 'warning' },
  request: { label: 'Waiting for review', weight: 'secondary' },
  'follow-up': { label: 'Correction to be checked', weight: 'warning' },
  overdue: { label: 'Check overdue', weight: 'danger' },
  signed: { label: 'Signed', weight: 'success' },
  exempt: { label: 'Demonstration', weight: 'neutral' },
  changed: { label: 'Changed since it was signed', weight: 'warning' },
  unsigned: { label: 'Not signed', weight: 'neutral' },
};

/** The states that a list can be narrowed to. */
export const NARROWING: readonly State[] = ['request', 'rejection', 'follow-up', 'overdue', 'unsafe'];

/** A day for people to read. @param at ISO 8601 */
function dayOf(at: string): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
}

/** What a clinician outside thinks of the text, and whether it was this one. */
export function opinionLine({ verdict, byName, credential, at, isOfThisText }: OutsideOpinion): string {
  const text = isOfThisText ? 'this text' : 'an earlier text';
  return `${byName}, ${credential}, ${verdict === 'approval' ? 'approved' : 'objected to'} ${text} outside on ${dayOf(at)}.`;
}

/** How a share link stands. */
export function linkLine({ byName, at, expiresAt, openedAt, revokedAt, isOpen }: ListedLink): string {
  const made = `Made by ${byName} on ${dayOf(at)}, ${openedAt ? `first opened on ${dayOf(openedAt)}` : 'not opened yet'}.`;
  if (isOpen) return `${made} Open until ${dayOf(expiresAt)}.`;
  return `${made} ${revokedAt ? `Closed on ${dayOf(revokedAt)}.` : `Ran out on ${dayOf(expiresAt)}.`}`;
}

/** Who said something, and when. */
export function saidLine({ kind, byName, credential, isOutside, at, verdict }: CommentItem): string {
  const who = isOutside ? `${byName}${credential ? `, ${credential}` : ''} (outside)` : byName;
  const did = kind === 'rejection' ? ' sent it back' : verdict ? ` ${verdict === 'approval' ? 'approved' : 'objected'}` : '';
  return `${who}${did}, ${new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}`;
}

/** The name of a field: `['claims', '0', 'statement']` reads "Claims 1 statement". @param labels of the form's fields, by their names */
export function fieldName([name = '', ...rest]: readonly string[], labels: ReadonlyMap<string, string>): string {
  const parts = rest.map((part) =>
    /^\d+$/.test(part) ? String(Number(part) + 1) : part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
  return name ? [labels.get(name) ?? name, ...parts].join(' ') : 'The whole text';
}

/** Of an account in the admin, as far as Strapi tells of it. */
export interface Person {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

/** What to call somebody of the staff. */
export function nameOf(person: Person | null | undefined): string {
  return [person?.firstname, person?.lastname].filter(Boolean).join(' ') || person?.username || 'Somebody else';
}
