import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { mergeChanges, type DocumentChange, type NewEvent } from '../events.ts';

/** A document that is published for the first time in some languages. */
export interface FirstPublished {
  uid: UID.ContentType;
  documentId: string;
  /** Languages; '' for a type that has none. */
  keys: string[];
}

/** What one outermost transaction has done so far, held in memory until just before it commits. */
export interface Pending {
  /** In the order of their last mention. */
  events: Map<string, NewEvent>;
  /** Documents whose content changes without an event of their own; only their fingerprints follow. */
  affected: DocumentChange[];
  /** Whose owners may have been waiting for them. */
  firstPublished: FirstPublished[];
}

const pendingOf = new WeakMap<Knex.Transaction, Pending>();

function pendingIn(trx: Knex.Transaction): Pending {
  const pending = pendingOf.get(trx) ?? { events: new Map(), affected: [], firstPublished: [] };
  pendingOf.set(trx, pending);
  return pending;
}

/** Notes an event of this transaction. The same action on the same document is one event with all its languages. */
export function recordEvent(trx: Knex.Transaction, event: NewEvent): void {
  const { events } = pendingIn(trx);
  const key = [event.action, event.uid, event.documentId].join(' ');
  const earlier = events.get(key);
  events.delete(key);
  events.set(key, earlier ? mergeEvents(earlier, event) : event);
}

/** Notes documents whose links change although they have no event: see {@link Pending}. */
export function recordAffected(trx: Knex.Transaction, documents: readonly DocumentChange[]): void {
  if (documents.length) pendingIn(trx).affected.push(...documents);
}

/** Notes a document whose owners may have been waiting for it: see {@link takeFirstPublished}. */
export function recordFirstPublished(trx: Knex.Transaction, document: FirstPublished): void {
  pendingIn(trx).firstPublished.push(document);
}

/** Hands out one document that this transaction published for the first time, each once. */
export function takeFirstPublished(trx: Knex.Transaction): FirstPublished | undefined {
  return pendingOf.get(trx)?.firstPublished.shift();
}

/** Hands out what a transaction has done, once. */
export function takePending(trx: Knex.Transaction): Pending | undefined {
  const pending = pendingOf.get(trx);
  pendingOf.delete(trx);
  return pending;
}

/** Keeps what is pending now; calling the result goes back to it, as a savepoint does with the rows. */
export function keepPending(trx: Knex.Transaction): () => void {
  const { events, affected, firstPublished } = pendingIn(trx);
  const kept: Pending = { events: new Map(events), affected: [...affected], firstPublished: [...firstPublished] };
  return () => void pendingOf.set(trx, kept);
}

function mergeEvents(earlier: NewEvent, later: NewEvent): NewEvent {
  return {
    ...later,
    locales: [...new Set([...earlier.locales, ...later.locales])],
    touched: mergeChanges([...earlier.touched, ...later.touched]),
  };
}
