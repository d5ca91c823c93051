import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFront } from './front-server.ts';
import type { PageStore } from './page-store.ts';
import { World } from './testing.ts';

let stop = () => {};
afterEach(() => stop());

/** A world with one long page behind a real server. */
async function open({ hasSurrogateKeys = false } = {}) {
  const world = new World();
  world.publish('a', `first ${'word '.repeat(1_000)}`);
  const store = world.store();
  world.deliver(store);
  const handedOn: string[] = [];
  const front = createFront({
    store,
    rules: { parametersOf: () => ({}), caseSensitive: [], internal: ['/__'] },
    files: /^\/_nuxt\/[\w-]+\.\w+$/,
    listener: ({ url }, response) => {
      handedOn.push(url ?? '');
      response.end('file');
    },
    headers: { 'x-content-type-options': 'nosniff' },
    hasSurrogateKeys,
    readiness: () => ({ isReady: store.isConnected, body: { cms: store.isConnected ? 'up' : 'down' } }),
    report: () => {},
  });
  const server = createServer(front);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  stop = () => void server.close();
  const { port } = server.address() as AddressInfo;
  return { world, store, handedOn, ask: (path: string, headers = {}, method = 'GET') => ask(port, path, headers, method) };
}

interface Reply {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function ask(port: number, path: string, headers: Record<string, string>, method: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path, headers, method, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    outgoing.on('error', reject).end();
  });
}

const brotliMade = (store: PageStore) => vi.waitFor(() => expect(store.peek('/a')?.bodies.br).toBeDefined());

describe('a browser that fetches ahead', () => {
  const AHEAD = { 'sec-purpose': 'prefetch' };

  it.each(['prefetch', 'prefetch;prerender'])('with %s gets what is ready, and nothing is made for it', async (purpose) => {
    const { ask, store } = await open();
    const refused = await ask('/a', { 'sec-purpose': purpose });
    expect([refused.status, refused.headers['cache-control'], store.has('/a')]).toEqual([503, 'no-store', false]);
    const opened = await ask('/a');
    const ahead = await ask('/a', { 'sec-purpose': purpose });
    expect([ahead.status, ahead.body.equals(opened.body)]).toEqual([200, true]);
  });

  it('gets no entry for other spellings, missing pages or pages that changed', async () => {
    const { ask, store, world } = await open();
    await ask('/a');
    world.publish('a', 'second');
    world.deliver(store);
    for (const path of ['/a', '/A', '/a?utm=1', '/nothing']) expect([path, (await ask(path, AHEAD)).status]).toEqual([path, 503]);
    expect(store.has('/nothing')).toBe(false);
    expect((await ask('/a')).body.toString()).toContain('second');
  });
});

describe('a page', () => {
  it('comes in the encoding that the browser takes, each with its own tag', async () => {
    const { ask, store } = await open();
    const plain = await ask('/a');
    await brotliMade(store);
    const gzip = await ask('/a', { 'accept-encoding': 'gzip' });
    const br = await ask('/a', { 'accept-encoding': 'gzip, deflate, br' });
    const refused = await ask('/a', { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
    expect([plain, gzip, br, refused].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br', 'gzip']);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(plain.headers).toMatchObject({
      vary: 'Accept-Encoding',
      'page-store': 'fresh; position=1',
      'content-length': `${plain.body.length}`,
    });
  });

  it('is not sent again to whom has it, in whatever encoding, and is when it changed within the same second', async () => {
    const { ask, world, store } = await open();
    const { headers } = await ask('/a', { 'accept-encoding': 'gzip' });
    const again = await ask('/a', { 'if-none-match': `W/"other", ${headers.etag}` });
    expect([again.status, again.body.length, again.headers['page-store']]).toEqual([304, 0, 'fresh; position=1']);
    world.publish('a', 'second');
    world.deliver(store);
    const changed = await ask('/a', { 'if-none-match': headers.etag ?? '' });
    expect([changed.status, changed.body.toString()]).toEqual([200, 'second']);
  });

  it('says when it is stale', async () => {
    const { ask, world, store } = await open();
    await ask('/a');
    world.publish('a', 'second');
    world.deliver(store);
    world.isDown = true;
    store.isConnected = false;
    expect((await ask('/a')).headers['page-store']).toBe('stale; position=1');
    expect((await ask('/readyz')).status).toBe(503);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const { ask } = await open();
    const get = await ask('/a');
    const head = await ask('/a', {}, 'HEAD');
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  it('names its tags for a CDN where one is set', async () => {
    const { ask } = await open({ hasSurrogateKeys: true });
    expect((await ask('/a')).headers['surrogate-key']).toBe('everything doc:a');
    expect((await (await open()).ask('/a')).headers['surrogate-key']).toBeUndefined();
  });
});

describe('the gate', () => {
  it('redirects other spellings and refuses the rest, without a render or an entry', async () => {
    const { ask, world, store } = await open();
    expect((await ask('/A/?utm=1')).headers.location).toBe('/a');
    for (const [path, status] of [
      ['/a%2Fb', 404],
      ['/__internal', 404],
      ['/a/../b', 404],
      ['/%zz', 400],
    ] as const) {
      const reply = await ask(path);
      expect([path, reply.status, reply.headers['x-content-type-options']]).toEqual([path, status, 'nosniff']);
    }
    expect((await ask('/a', {}, 'POST')).headers.allow).toBe('GET, HEAD');
    expect([store.stats.pages, world.renders.size]).toEqual([0, 0]);
  });

  it('a thousand made-up parameters make no entry', async () => {
    const { ask, store } = await open();
    await ask('/a');
    for (let number = 0; number < 1_000; number += 1) expect((await ask(`/a?utm_source=${number}`)).status).toBe(301);
    expect(store.stats.pages).toBe(1);
  });

  it('hands files of the build on, and only those', async () => {
    const { ask, handedOn } = await open();
    await ask('/_nuxt/a.woff2');
    await ask('/_nuxt/../a');
    expect(handedOn).toEqual(['/_nuxt/a.woff2']);
  });

  it('an internal address that has an entry stays out of reach', async () => {
    const { ask, store } = await open();
    await store.answer('/__list');
    expect((await ask('/__list')).body.toString()).toBe('404\n');
  });
});
