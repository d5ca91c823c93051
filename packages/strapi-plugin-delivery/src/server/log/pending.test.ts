import type { Knex } from 'knex';
import { expect, it } from 'vitest';
import type { NewEvent } from '../events.ts';
import { keepPending, recordEvent, recordFirstPublished, takeFirstPublished, takePending } from './pending.ts';

const transaction = () => ({}) as Knex.Transaction;
const event = (fields: Partial<NewEvent> = {}): NewEvent => ({
  action: 'publish',
  uid: 'api::a.a',
  documentId: '1',
  locales: ['en'],
  touched: [],
  ...fields,
});
const events = (trx: Knex.Transaction) => [...(takePending(trx)?.events.values() ?? [])];

it('the same action on the same document is one event, at the place of the last', () => {
  const trx = transaction();
  const touched = (locale: string) => [{ uid: 'api::b.b', documentId: '9', locales: [locale] }];
  recordEvent(trx, event({ touched: touched('en') }));
  recordEvent(trx, event({ documentId: '2' }));
  recordEvent(trx, event({ locales: ['es'], touched: touched('es') }));
  recordEvent(trx, event({ documentId: '2', action: 'unpublish' }));
  expect(events(trx)).toEqual([
    event({ documentId: '2' }),
    event({ locales: ['en', 'es'], touched: [{ uid: 'api::b.b', documentId: '9', locales: ['en', 'es'] }] }),
    event({ documentId: '2', action: 'unpublish' }),
  ]);
});

it('belongs to one transaction and is handed out once', () => {
  const [one, other] = [transaction(), transaction()];
  recordEvent(one, event());
  expect(events(other)).toEqual([]);
  expect(events(one)).toHaveLength(1);
  expect(takePending(one)).toBeUndefined();
});

it('goes back to what it was', () => {
  const trx = transaction();
  recordEvent(trx, event());
  const restore = keepPending(trx);
  recordEvent(trx, event({ documentId: '2' }));
  recordFirstPublished(trx, { uid: 'api::a.a', documentId: '2', keys: ['en'] });
  restore();
  expect(takeFirstPublished(trx)).toBeUndefined();
  expect(events(trx)).toEqual([event()]);
});
