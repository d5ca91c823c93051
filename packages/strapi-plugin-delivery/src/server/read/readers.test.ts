import { expect, it, vi } from 'vitest';
import { Readers } from './readers.ts';

const isSettled = async (promise: Promise<unknown>) => (await Promise.race([promise.then(() => true), Promise.resolve(false)])) === true;

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
  const seen = readers.haveSeen(2, 10_000);
  readers.poll('a', 2);
  expect(await isSettled(seen)).toBe(false);
  readers.poll('b', 5);
  await expect(seen).resolves.toBeUndefined();
});

it('waiting for a reader that stays away ends in time, and for nobody at once', async () => {
  vi.useFakeTimers();
  try {
    const readers = new Readers();
    await readers.haveSeen(1, 10_000);
    readers.poll('site', 0);
    const seen = readers.haveSeen(1, 250);
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
