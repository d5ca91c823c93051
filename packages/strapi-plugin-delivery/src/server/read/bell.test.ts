import { expect, it } from 'vitest';
import { Bell } from './bell.ts';

it('wakes whoever waits, and says how many do', async () => {
  const counts: number[] = [];
  const bell = new Bell((waiting) => counts.push(waiting));
  const waits = [bell.wait(60_000), bell.wait(60_000)];
  bell.ring();
  await Promise.all(waits.map(({ over }) => over));
  expect(counts).toEqual([1, 2, 1, 0]);
});

it('a wait ends by itself, or when it is cancelled, once', async () => {
  const counts: number[] = [];
  const bell = new Bell((waiting) => counts.push(waiting));
  await bell.wait(1).over;
  const wait = bell.wait(60_000);
  wait.cancel();
  wait.cancel();
  await wait.over;
  expect(counts).toEqual([1, 0, 1, 0]);
});
