import type { Knex } from 'knex';
import { mergeChanges, type DocumentChange, type NewEvent } from '../events.ts';

/** What one outermost transaction has done so far, held in memory until just before it commits. */
export interface Pending {
  /** In the order of their last mention. */
  events: Map<string, NewEvent>;
  /** Documents whose content changes without an event of their own; only their fingerprints follow. */
  affected: DocumentChange[];
}

const pendingOf = new WeakMap<Knex.Transaction, Pending>();

function pendingIn(trx: Knex.Transaction): Pending {
  const pending = pendingOf.get(trx) ?? { events: new Map(), affected: [] };
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

/** Hands out what a transaction has done, once. */
export function takePending(trx: Knex.Transaction): Pending | undefined {
  const pending = pendingOf.get(trx);
  pendingOf.delete(trx);
  return pending;
}

/** Keeps what is pending now; calling the result goes back to it, as a savepoint does with the rows. */
export function keepPending(trx: Knex.Transaction): () => void {
  const { events, affected } = pendingIn(trx);
  const kept: Pending = { events: new Map(events), affected: [...affected] };
  return () => void pendingOf.set(trx, kept);
}

function mergeEvents(earlier: NewEvent, later: NewEvent): NewEvent {
  return {
    ...later,
    locales: [...new Set([...earlier.locales, ...later.locales])],
    touched: mergeChanges([...earlier.touched, ...later.touched]),
  };
}
