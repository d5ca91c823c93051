/** What the server says of a document; the same shapes as in `server/admin`, whose sources the admin's build does not see. */

export interface Finding {
  rule: string;
  level: 'blocks' | 'warns' | 'advises';
  path: string[];
  message: string;
  acceptKey?: string;
}

interface Task {
  id: string;
  kind: string;
  byName: string;
  at: string;
  reason: string;
}

export interface OpenTask extends Task {
  mayResolve: boolean;
}

/** A document in a list of the home page. */
export interface EntryItem {
  uid: string;
  /** The content type's name. */
  type: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  title: string;
  /** Whether there is only one document of this type. */
  isSingle?: boolean;
}

export type WaitingItem = EntryItem & Omit<Task, 'id'>;

export interface DraftItem extends EntryItem {
  status: 'draft' | 'modified';
  /** ISO 8601. */
  at: string;
}

export interface DueItem extends EntryItem {
  /** YYYY-MM-DD. */
  nextCheckOn: string;
}

/** How a document stands with its reviewers; the same words as in `server/admin/states.ts`. */
export type State = 'unsafe' | 'rejection' | 'request' | 'follow-up' | 'overdue' | 'signed' | 'exempt' | 'changed' | 'unsigned';

/** A document that would be published with others, and what it still lacks. */
export interface TogetherItem {
  uid: string;
  type: string;
  documentId: string;
  locale: string;
  /** Empty for whoever may not read it. */
  title: string;
  mayPublish: boolean;
  lacks: string[];
}

/** A published document that uses the one that is open. */
export interface Use extends EntryItem {
  isDirect: boolean;
}

/** What follows when something is published. */
export interface Impact {
  changes: { type: string; count: number }[];
  isShared: boolean;
}

export interface WhereUsed extends Impact {
  count: number;
  items: Use[];
}

export interface CheckAnswer {
  isGoverned: boolean;
  isSigned: boolean;
  findings: Finding[];
  hash: string;
  isSaved: boolean;
  standing: { valid?: { kind: string; byName: string } };
  tasks: OpenTask[];
  /** Newest first. */
  opinions: OutsideOpinion[];
}

/** Dates are ISO 8601. */
export interface OutsideOpinion {
  verdict: 'approval' | 'objection';
  byName: string;
  credential: string;
  at: string;
  isOfThisText: boolean;
}

export interface CommentItem {
  id: string;
  kind: 'comment' | 'rejection';
  path: string[];
  text: string;
  verdict: OutsideOpinion['verdict'] | null;
  byName: string;
  credential: string | null;
  isOutside: boolean;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

export interface Thread extends CommentItem {
  answers: CommentItem[];
}

export interface ListedLink {
  id: string;
  forName: string;
  note: string;
  byName: string;
  at: string;
  expiresAt: string;
  openedAt: string | null;
  revokedAt: string | null;
  isOpen: boolean;
}
