import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from 'koa';
import { expect, it, vi } from 'vitest';
import { answerReady } from './health.ts';
import type { LogReader } from './read/log-reader.ts';
import { Readers } from './read/readers.ts';

// Time stands still unless a test says otherwise.
vi.mock('node:timers/promises', () => ({ setTimeout: vi.fn(() => new Promise(() => {})) }));

const ask = async (parts: { reader: LogReader }) => {
  const ctx = {} as Context;
  await answerReady(ctx, Object.assign(parts, { readers: new Readers() }));
  return [ctx.status, ctx.body];
};
const readerWith = (state: () => Promise<unknown>) => ({ reader: { state } as LogReader });

it('is ready while the database answers', async () => {
  expect(await ask(readerWith(async () => ({ head: 7 })))).toEqual([200, { database: 'up', position: 7, readers: 0 }]);
});

it('is not ready when the database refuses, or before it is open', async () => {
  expect(await ask(readerWith(() => Promise.reject(new Error('no connection'))))).toEqual([503, { database: 'down' }]);
  const closed = {
    get reader(): LogReader {
      throw new Error('not yet');
    },
  };
  expect(await ask(Object.create(closed) as typeof closed)).toEqual([503, { database: 'down' }]);
});

it('does not wait for a database that hangs', async () => {
  vi.mocked(delay).mockResolvedValueOnce(undefined);
  expect(await ask(readerWith(() => new Promise(() => {})))).toEqual([503, { database: 'down' }]);
});
