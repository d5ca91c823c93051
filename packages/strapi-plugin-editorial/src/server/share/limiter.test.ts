import { expect, it } from 'vitest';
import { Limiter } from './limiter.ts';

it('lets each key through so often within the span, whatever others do', () => {
  const limiter = new Limiter(2, 1_000);
  expect([0, 1, 2].map((now) => limiter.pass('one', now))).toEqual([true, true, false]);
  expect(limiter.pass('other', 3)).toBe(true);
  expect([999, 1_000, 1_001, 1_002].map((now) => limiter.pass('one', now))).toEqual([false, true, true, false]);
});
