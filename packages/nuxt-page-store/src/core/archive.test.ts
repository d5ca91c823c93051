import { createStorage, type Storage } from 'unstorage';
import memoryDriver from 'unstorage/drivers/memory';
import { describe, expect, it, vi } from 'vitest';
import { Archive } from './archive.ts';
import type { PageStore } from './page-store.ts';
import { World, settle, textOf } from './testing.ts';

const newStorage = () => createStorage({ driver: memoryDriver() });
const filesIn = async (storage: Storage) => (await storage.getKeys('pages')).length;

/** A store on this storage, as a process has it after its start. */
async function startStore(world: World, storage: Storage, build = 'one') {
  const problems: string[] = [];
  const store = world.store({ build, archive: new Archive(storage, (problem) => problems.push(problem)) });
  await store.restore();
  return { store, problems };
}

/** Visits pages and waits until they are written. */
async function fill(store: PageStore, storage: Storage, ...keys: string[]): Promise<void> {
  for (const key of keys) await store.answer(key);
  await vi.waitFor(async () => expect(await filesIn(storage)).toBe(keys.length));
}

function worldOf(...ids: string[]): World {
  const world = new World();
  for (const id of ids) world.publish(id, `${id} 1 ${'long '.repeat(400)}`);
  return world;
}

it('an index of 10,000 pages is written while others are answered, and read back whole', async () => {
  const storage = newStorage();
  const problems: string[] = [];
  const archive = new Archive(storage, (problem) => problems.push(problem));
  const entries = Array.from({ length: 10_000 }, (_, number) => ({
    key: `/p${number}`,
    status: 200,
    tags: [`page:${number}`],
    subjects: [],
    position: 1,
    isValid: true,
    mustRender: false,
    expiresAt: undefined,
    visits: number,
    page: undefined,
    file: `pages:${number}`,
  }));
  for (const { file } of entries) await storage.setItemRaw(file, Buffer.from('a page'));
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  await archive.save(() => ({ build: 'one', cursor: { epoch: 'e', position: 1, last: null }, entries }));
  clearInterval(others);
  expect(turns).toBeGreaterThan(0);
  const { snapshot } = await new Archive(storage, (problem) => problems.push(problem)).restore();
  const expected = entries.map(({ page: _page, expiresAt: _expiresAt, ...entry }) => entry);
  expect([snapshot?.cursor.position, snapshot?.entries, problems]).toEqual([1, expected, []]);
});

describe('after a restart', () => {
  it('pages are there at once, with their encodings, and nothing is rendered', async () => {
    const [world, storage] = [worldOf('a', 'b'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await fill(store, storage, '/a', '/b', '/list');
    await store.save();
    const { store: next } = await startStore(world, storage);
    next.isConnected = false;
    expect(next.cursor.position).toBe(2);
    const { page, state } = await next.answer('/a');
    expect([state, page.etag, page.bodies.br?.length]).toEqual(['stale', store.peek('/a')?.etag, store.peek('/a')?.bodies.br?.length]);
    next.isConnected = true;
    expect((await next.answer('/list')).state).toBe('fresh');
    expect(world.renders.get('/a')).toBe(1);
  });

  it('in order, also pages are there that were still being written', async () => {
    const [world, storage] = [worldOf('a', 'b'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await Promise.all([store.answer('/a'), store.answer('/b')]);
    await store.finish();
    await store.save();
    const { store: next } = await startStore(world, storage);
    world.isDown = true;
    for (const key of ['/a', '/b']) expect((await next.answer(key)).page.status).toBe(200);
  });

  it('events that came meanwhile count', async () => {
    const [world, storage] = [worldOf('a', 'b'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await fill(store, storage, '/a', '/b');
    await store.save();
    world.publish('a', 'a 2');
    world.withdraw('b');
    const { store: next } = await startStore(world, storage);
    world.deliver(next);
    world.isDown = true;
    expect(await next.answer('/a')).toMatchObject({ state: 'stale' });
    expect((await next.answer('/b')).page.status).toBe(503);
    world.isDown = false;
    expect(textOf(await next.answer('/a'))).toBe('a 2');
  });

  it('without warning, what was rendered since the last index is there too', async () => {
    const [world, storage] = [worldOf('a', 'b'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await fill(store, storage, '/a');
    await store.save();
    await store.answer('/b');
    await vi.waitFor(async () => expect(await filesIn(storage)).toBe(2));
    const { store: next } = await startStore(world, storage);
    expect(next.has('/b')).toBe(true);
    await next.answer('/b');
    expect(world.renders.get('/b')).toBe(1);
  });

  it('what was withdrawn just before does not come back, even if its file was not removed yet', async () => {
    const [world, storage] = [worldOf('a'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await fill(store, storage, '/a');
    const [file = ''] = await storage.getKeys('pages');
    const bytes = await storage.getItemRaw<Uint8Array>(file);
    world.withdraw('a');
    world.deliver(store);
    await store.save();
    await storage.setItemRaw(file, bytes);
    const { store: next } = await startStore(world, storage);
    world.isDown = true;
    expect((await next.answer('/a')).page.status).toBe(503);
    await vi.waitFor(async () => expect(await filesIn(storage)).toBe(0));
  });

  it('with another build every page is rendered again, and the old one serves while that is not possible', async () => {
    const [world, storage] = [worldOf('a'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await fill(store, storage, '/a');
    await store.save();
    const { store: next } = await startStore(world, storage, 'two');
    world.isDown = true;
    expect(await next.answer('/a')).toMatchObject({ state: 'stale', page: { status: 200, build: 'one' } });
    world.isDown = false;
    expect(next.nextInvalid(new Set())).toBe('/a');
    await settle(next);
    expect(next.peek('/a')?.build).toBe('two');
  });
});

describe('storage that fails', () => {
  it('with a damaged page costs a render', async () => {
    const [world, storage] = [worldOf('a'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await fill(store, storage, '/a');
    await store.save();
    const [file = ''] = await storage.getKeys('pages');
    const bytes = Buffer.from((await storage.getItemRaw<Uint8Array>(file)) ?? []);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    await storage.setItemRaw(file, bytes);
    const { store: next } = await startStore(world, storage);
    expect(textOf(await next.answer('/a'))).toBe(textOf(await store.answer('/a')));
    expect(world.renders.get('/a')).toBe(2);
  });

  it('with an index that was not written whole uses the one before', async () => {
    const [world, storage] = [worldOf('a'), newStorage()];
    const { store } = await startStore(world, storage);
    world.deliver(store);
    await fill(store, storage, '/a');
    await store.save();
    await store.save();
    await storage.setItemRaw('index.0', Buffer.from('{"version":1,"ent'));
    const { store: next, problems } = await startStore(world, storage);
    expect(next.has('/a')).toBe(true);
    expect(problems).toEqual([expect.stringContaining('not written whole')]);
  });

  it('with every access costs no answer, and says so', async () => {
    const fail = () => Promise.reject(new Error('ENOSPC: no space left on device'));
    const storage = createStorage({
      driver: {
        name: 'full',
        hasItem: fail,
        getItem: fail,
        getItemRaw: fail,
        setItem: fail,
        setItemRaw: fail,
        removeItem: fail,
        getKeys: fail,
      },
    });
    const world = worldOf('a');
    const { store, problems } = await startStore(world, storage);
    world.deliver(store);
    expect((await store.answer('/a')).state).toBe('fresh');
    await store.save();
    expect(store.peek('/a')).toBeDefined();
    await vi.waitFor(() => expect(problems).toContainEqual(expect.stringContaining('store /a')));
  });
});
