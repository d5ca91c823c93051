import { expect, it, vi } from 'vitest';
import { Readers } from './readers.ts';

/** Whether a promise settles without any time going by. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => (settled = true));
  for (let turn = 0; turn < 20 && !settled; turn += 1) await Promise.resolve();
  return settled;
}

it('a reader is connected while it waits, and for a moment after', () => {
  let now = 0;
  const readers = new Readers(() => now);
  const leave = readers.poll('site', 3);
  now = 60_000;
  expect(readers.connected()).toMatchObject([{ name: 'site', position: 3, isWaiting: true }]);
  leave();
  now += 4_999;
  expect(readers.connected()).toHaveLength(1);
  now += 1;
  expect(readers.connected()).toHaveLength(0);
  expect(readers.list()).toMatchObject([{ name: 'site', isWaiting: false }]);
});

it('a position is seen when every connected reader asks for what comes after it', async () => {
  const readers = new Readers();
  for (const name of ['a', 'b']) readers.poll(name, 1)();
  const seen = readers.areLive(2, 10_000);
  readers.poll('a', 2);
  expect(await isSettled(seen)).toBe(false);
  readers.poll('b', 5);
  await expect(seen).resolves.toBeUndefined();
});

it('a reader that tells is waited for until what it serves is as published, in whatever order its words arrive', async () => {
  const readers = new Readers();
  readers.poll('site', 2, 1);
  const live = readers.areLive(2, 10_000);
  expect(await isSettled(live)).toBe(false);
  readers.report('stranger', 2);
  readers.report('site', 2);
  await expect(live).resolves.toBeUndefined();
  // Asked before its report and arrived after it.
  readers.poll('site', 2, 1);
  await readers.areLive(2, 10_000);
  // An older database was put back: what it had is of no use.
  readers.poll('site', 1, 2);
  expect(readers.list()).toMatchObject([{ position: 1, live: 1 }]);
});

it('nobody waits for a reader that hung up, until it comes back', async () => {
  const readers = new Readers();
  const leave = readers.poll('site', 1);
  const seen = readers.areLive(2, 10_000);
  expect(await isSettled(seen)).toBe(false);
  leave(true);
  await expect(seen).resolves.toBeUndefined();
  expect(readers.connected()).toEqual([]);
  readers.poll('site', 1)();
  expect(readers.connected()).toHaveLength(1);
});

it('waiting for a reader that stays away ends in time, and for nobody at once', async () => {
  vi.useFakeTimers();
  try {
    const readers = new Readers();
    await readers.areLive(1, 10_000);
    readers.poll('site', 0);
    const seen = readers.areLive(1, 250);
    await vi.advanceTimersByTimeAsync(249);
    expect(await isSettled(seen)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(seen).resolves.toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});

it('forgets the reader seen longest ago when there are too many', () => {
  const readers = new Readers();
  for (let index = 0; index < 300; index += 1) readers.poll(`site-${index}`, 0)();
  expect(readers.list()).toHaveLength(200);
  expect(readers.list().at(-1)?.name).toBe('site-299');
});
