import type { Core } from '@strapi/strapi';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { alignEpoch } from './epoch.ts';
import { compactLog } from './log/compact.ts';
import { comparePublished } from './reconcile/pass.ts';
import { refreshMarked } from './reconcile/refresh.ts';
import { reportUnread } from './reconcile/unread.ts';
import { Upkeep } from './upkeep.ts';

vi.mock('./epoch.ts', { spy: true });
vi.mock('./log/compact.ts', { spy: true });
vi.mock('./reconcile/pass.ts', { spy: true });
vi.mock('./reconcile/refresh.ts', { spy: true });
vi.mock('./reconcile/unread.ts', { spy: true });

const refresh = vi.mocked(refreshMarked);
const pass = vi.mocked(comparePublished);
const errors: string[] = [];
const quiet = () => {};
const log = { info: quiet, warn: quiet, error: (message: string) => void errors.push(message) };
const strapi = { db: {}, log } as unknown as Core.Strapi;
let version: string | undefined;
let upkeep: Upkeep;

function start({ reconcileEvery = 60_000, keepEvents = 10_000 } = {}): void {
  const settings = { token: '', keepEvents, reconcileEvery, acknowledgeWithin: 0 };
  upkeep = new Upkeep(strapi, { settings, version: async () => version, ring: quiet });
  upkeep.start();
}
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** Work that takes so many milliseconds. */
const taking = (milliseconds: number) => () => new Promise<number>((resolve) => setTimeout(() => resolve(0), milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
  version = undefined;
  errors.length = 0;
  vi.mocked(alignEpoch).mockReset().mockResolvedValue(undefined);
  vi.mocked(compactLog).mockReset().mockResolvedValue();
  vi.mocked(reportUnread).mockReset().mockResolvedValue(0);
  refresh.mockReset().mockResolvedValue();
  pass.mockReset().mockResolvedValue(0);
});
afterEach(async () => {
  await upkeep.stop();
  vi.useRealTimers();
});

it('reads what was published one second after the last of many commits, once', async () => {
  start();
  await later(0);
  refresh.mockClear();
  for (let position = 1; position <= 5; position += 1) {
    upkeep.afterCommit(position);
    await later(900);
  }
  expect(refresh).not.toHaveBeenCalled();
  await later(100);
  expect(refresh).toHaveBeenCalledTimes(1);
  await later(5_000);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('stops reading when something commits, and goes on a second later', async () => {
  start();
  await later(0);
  upkeep.afterCommit(1);
  let goOn = () => true;
  refresh.mockImplementationOnce(async (_strapi, given) => void (goOn = given));
  await later(1_000);
  expect(goOn()).toBe(true);
  upkeep.afterCommit(2);
  expect(goOn()).toBe(false);
  refresh.mockClear();
  await later(999);
  expect(refresh).not.toHaveBeenCalled();
  await later(1);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('compares right away and then as often as it is told, but rests for twenty times as long as it took', async () => {
  start({ reconcileEvery: 1_000 });
  await later(0);
  expect(pass).toHaveBeenCalledTimes(1);
  pass.mockImplementationOnce(taking(200));
  await later(1_000);
  expect(pass).toHaveBeenCalledTimes(2);
  await later(200 + 3_990);
  expect(pass).toHaveBeenCalledTimes(2);
  await later(20);
  expect(pass).toHaveBeenCalledTimes(3);
});

it('leaves a comparison out while nothing was committed', async () => {
  version = '7';
  start();
  await later(0);
  await upkeep.compare();
  expect(pass).toHaveBeenCalledTimes(1);
  version = '8';
  await upkeep.compare();
  expect(pass).toHaveBeenCalledTimes(2);
});

it('never compares if it is told so, and still compacts', async () => {
  start({ reconcileEvery: 0, keepEvents: 20 });
  await later(100_000);
  upkeep.afterCommit(1);
  await later(1_000);
  expect(compactLog).not.toHaveBeenCalled();
  upkeep.afterCommit(21);
  await later(1_000);
  expect(compactLog).toHaveBeenCalledTimes(1);
  expect([pass.mock.calls, refresh.mock.calls]).toEqual([[], []]);
});

it('reports once what an earlier run left, again if that failed', async () => {
  vi.mocked(reportUnread).mockRejectedValueOnce(new Error('the database is away'));
  start();
  await later(0);
  expect(errors).toEqual([expect.stringMatching(/could not compare .* tries again later.*the database is away/s)]);
  expect(pass).not.toHaveBeenCalled();
  for (let round = 0; round < 3; round += 1) await upkeep.compare();
  expect(reportUnread).toHaveBeenCalledTimes(2);
  expect(pass).toHaveBeenCalledTimes(3);
});

it('reads the rest when it ends, if it has published anything', async () => {
  start();
  await later(0);
  refresh.mockClear();
  await upkeep.stop();
  expect(refresh).not.toHaveBeenCalled();
  start();
  await later(0);
  refresh.mockClear();
  upkeep.afterCommit(1);
  await upkeep.stop();
  expect(refresh).toHaveBeenCalledTimes(1);
});
