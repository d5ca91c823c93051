import { expect, it } from 'vitest';
import type { FollowerAccess } from '@meridian/nuxt-page-store/runtime';
import { AnswerCache } from './answer-cache';

const REQUEST = { hash: 'h', variables: {} };

function cacheOf(answer: () => Promise<unknown>) {
  let asked = 0;
  const ask = () => {
    asked += 1;
    return answer();
  };
  return { cache: new AnswerCache(ask, () => ['site:1@en']), asked: () => asked };
}

it('asks once, and again when something in the answer changed', async () => {
  const { cache, asked } = cacheOf(async () => 'site');
  await cache.ask(REQUEST);
  await cache.ask(REQUEST);
  cache.note({ changed: ['faq:2@en'], withdrawn: [] });
  await cache.ask(REQUEST);
  expect(asked()).toBe(1);
  cache.note({ changed: ['site:1@en'], withdrawn: [] });
  await cache.ask(REQUEST);
  cache.note({ changed: [], withdrawn: [], everything: true });
  await cache.ask(REQUEST);
  expect(asked()).toBe(3);
});

it('gives the last answer while the CMS is away, and never what was withdrawn', async () => {
  let isAway = false;
  const { cache } = cacheOf(async () => {
    if (isAway) throw new Error('away');
    return 'site';
  });
  await cache.ask(REQUEST);
  isAway = true;
  cache.note({ changed: ['site:1@en'], withdrawn: [] });
  expect(await cache.ask(REQUEST)).toBe('site');
  cache.note({ changed: [], withdrawn: ['site:1@en'] });
  await expect(cache.ask(REQUEST)).rejects.toThrow('away');
});

it('is kept across restarts, as something to ask again', async () => {
  const files = new Map<string, Uint8Array>();
  const access: FollowerAccess = {
    files: { read: async (name) => files.get(name), write: async (name, content) => void files.set(name, content) },
    build: 'b',
    place: () => ({ epoch: 'e', position: 1 }),
    isConnected: () => true,
  };
  const first = cacheOf(async () => 'site');
  first.cache.start(access);
  await first.cache.ask(REQUEST);
  await first.cache.stop();

  const away = cacheOf(() => Promise.reject(new Error('away')));
  away.cache.start(access);
  await away.cache.stop();
  expect(await away.cache.ask(REQUEST)).toBe('site');

  const back = cacheOf(async () => 'new site');
  back.cache.start(access);
  await back.cache.stop();
  expect(await back.cache.ask(REQUEST)).toBe('new site');
  back.cache.note({ changed: [], withdrawn: ['site:1@en'] });
  await back.cache.stop();
  expect(Buffer.from(files.get('search:answers') ?? []).toString()).toBe('[]');
});

it('what is withdrawn while the kept answers are being read does not come back', async () => {
  const kept = Buffer.from(JSON.stringify([[JSON.stringify(REQUEST), { value: 'site', tags: ['site:1@en'], isValid: true }]]));
  let finish: (content: Uint8Array) => void = () => {};
  const { cache } = cacheOf(() => Promise.reject(new Error('away')));
  cache.start({
    files: { read: () => new Promise((resolve) => (finish = resolve)), write: async () => {} },
    build: 'b',
    place: () => ({ epoch: 'e', position: 1 }),
    isConnected: () => true,
  });
  cache.note({ changed: [], withdrawn: ['site:1@en'] });
  finish(kept);
  await cache.stop();
  await expect(cache.ask(REQUEST)).rejects.toThrow('away');
});

it('does not keep an answer from before a change that came while it was under way', async () => {
  let finish: (value: string) => void = () => {};
  const { cache, asked } = cacheOf(() => new Promise((resolve) => (finish = resolve)));
  const first = cache.ask(REQUEST);
  cache.note({ changed: ['site:1@en'], withdrawn: [] });
  finish('old');
  await first;
  const second = cache.ask(REQUEST);
  finish('new');
  expect([await second, asked()]).toEqual(['new', 2]);
});
