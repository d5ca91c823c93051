/** What was done. `everything` asks readers to treat all they have as changed. */
export const ACTIONS = ['publish', 'unpublish', 'delete', 'update', 'everything'] as const;

export type Action = (typeof ACTIONS)[number];

/** A document and the languages in which it changed; none for a type that is not localised. */
export interface DocumentChange {
  /** Strapi's name of the content type, such as `api::condition.condition`. */
  uid: string;
  documentId: string;
  locales: string[];
}

/** A change of what is published, as it is written into the log. */
export interface NewEvent extends DocumentChange {
  action: Action;
  /** Other documents whose published links changed because of it. */
  touched: DocumentChange[];
}

/** Asks readers to treat all they have as changed. */
export const EVERYTHING: NewEvent = { action: 'everything', uid: '', documentId: '', locales: [], touched: [] };

/** One entry of the log. */
export interface DeliveryEvent extends NewEvent {
  /** Grows in the order of commits; there may be gaps. */
  position: number;
  /** Random; tells this entry from one at the same position of a restored database. */
  id: string;
  /** When it was written, ISO 8601. */
  at: string;
}

/** One entry for each document, with all its languages, in the order of first mention. */
export function mergeChanges(changes: readonly DocumentChange[]): DocumentChange[] {
  const merged = new Map<string, DocumentChange>();
  for (const { uid, documentId, locales } of changes) {
    const key = `${uid} ${documentId}`;
    const known = merged.get(key)?.locales ?? [];
    merged.set(key, { uid, documentId, locales: [...new Set([...known, ...locales])] });
  }
  return [...merged.values()];
}
