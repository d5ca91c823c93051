import { describe, expect, it, vi } from 'vitest';
import type { Archive } from './archive.ts';
import { currentRender } from './render.ts';
import { World, settle, textOf } from './testing.ts';

const worldWith = (...ids: string[]) => {
  const world = new World();
  for (const id of ids) world.publish(id, `${id} 1`);
  const store = world.store();
  world.deliver(store);
  return { world, store };
};

/** Every page shows the same document. */
const worldWithSameQuestion = () => {
  const world = new World();
  world.publish('a', 'a 1');
  const render = async () => ({ status: 200, headers: {}, body: Buffer.from(String(await currentRender()?.read({ id: 'a' }))) });
  const store = world.store({ render });
  world.deliver(store);
  return { world, store };
};

/** Starts something and stops where the CMS has read, and its answer is still on the way. Returns how to let it go on. */
async function holdAnswer<Result>(world: World, begin: () => Promise<Result>): Promise<() => Promise<Result>> {
  const held: (() => void)[] = [];
  world.delay = () => new Promise<void>((resolve) => held.push(resolve));
  const running = begin();
  await vi.waitFor(() => expect(held).toHaveLength(1));
  held[0]?.();
  await vi.waitFor(() => expect(held).toHaveLength(2));
  return () => {
    world.delay = () => Promise.resolve();
    held[1]?.();
    return running;
  };
}

describe('a page', () => {
  it('is rendered once, for a thousand visitors at the same time and all that come later', async () => {
    const { world, store } = worldWith('a');
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => store.answer('/a')));
    expect(new Set(answers.map(textOf))).toEqual(new Set(['a 1']));
    expect(store.peek('/a')?.position).toBe(1);
    expect(world.renders.get('/a')).toBe(1);
  });

  it('becomes invalid in the same moment in which followers are told, also when the log starts over', async () => {
    const { world, store } = worldWith('a');
    await store.answer('/a');
    const told: unknown[] = [];
    store.onTouched = ({ changed, everything }) => told.push([store.peek('/a'), changed.length > 0, everything === true]);
    world.publish('a', 'a 2');
    world.deliver(store);
    await store.answer('/a');
    store.resynchronise({ epoch: 'another', position: 1, last: null });
    expect(told).toEqual([
      [undefined, true, false],
      [undefined, false, true],
    ]);
  });

  it('is not served any more from the moment on when its event was seen, and then waits for its one render', async () => {
    const { world, store } = worldWith('a');
    await store.answer('/a');
    world.publish('a', 'a 2');
    expect(store.peek('/a')).toBeDefined();
    world.deliver(store);
    expect(store.peek('/a')).toBeUndefined();
    const answers = await Promise.all(Array.from({ length: 50 }, () => store.answer('/a')));
    expect(new Set(answers.map(textOf))).toEqual(new Set(['a 2']));
    expect(world.renders.get('/a')).toBe(2);
  });

  it('that was asked for after an event does not come from a render that began before it', async () => {
    const { world, store } = worldWith('a');
    const release = await holdAnswer(world, () => store.answer('/a'));
    world.publish('a', 'a 2');
    world.deliver(store);
    const late = store.answer('/a');
    expect([textOf(await release()), textOf(await late)]).toEqual(['a 1', 'a 2']);
    expect(store.peek('/a')?.bodies.identity.toString()).toBe('a 2');
  });

  it('that was withdrawn while it was rendered is given to nobody', async () => {
    const { world, store } = worldWith('a');
    const release = await holdAnswer(world, () => store.answer('/a'));
    world.withdraw('a');
    world.deliver(store);
    expect((await release()).page.status).toBe(404);
  });

  it('that was found to be as before, by a reading from before an event, is not taken for valid after it', async () => {
    const { world, store } = worldWith('a');
    await store.answer('/a');
    world.publish('a', 'a 1');
    world.deliver(store);
    const release = await holdAnswer(world, () => store.answer('/a'));
    world.publish('a', 'a 2');
    world.deliver(store);
    await release();
    expect(textOf(await store.answer('/a'))).toBe('a 2');
  });

  it('is not rendered again when what it shows is as before', async () => {
    const { world, store } = worldWith('a', 'b');
    await Promise.all(['/a', '/b', '/list'].map((key) => store.answer(key)));
    const etag = store.peek('/list')?.etag;
    world.publish('b', 'b 1');
    world.deliver(store);
    await settle(store);
    expect(Object.fromEntries(world.renders)).toEqual({ '/a': 1, '/b': 1, '/list': 1 });
    expect(store.peek('/list')).toMatchObject({ etag, position: 3 });
  });

  it('is rendered again when what it shows changed, and only then', async () => {
    const { world, store } = worldWith('a', 'b');
    await Promise.all(['/a', '/b', '/list'].map((key) => store.answer(key)));
    world.publish('b', 'b 2');
    world.deliver(store);
    await settle(store);
    expect(Object.fromEntries(world.renders)).toEqual({ '/a': 1, '/b': 2, '/list': 2 });
  });

  it('most visited is made valid first', async () => {
    const { world, store } = worldWith('a', 'b');
    for (const key of ['/a', '/b', '/b']) await store.answer(key);
    world.publish('a', 'a 2');
    world.publish('b', 'b 2');
    world.deliver(store);
    expect(store.nextInvalid(new Set())).toBe('/b');
    expect(store.nextInvalid(new Set(['/b']))).toBe('/a');
  });

  it('asks what another has asked since the last event no more, and asks again after it', async () => {
    const { world, store } = worldWithSameQuestion();
    const asked: string[] = [];
    world.delay = async (request) => void asked.push(JSON.stringify(request));
    const together = await Promise.all([store.answer('/one'), store.answer('/two')]);
    expect([...together, await store.answer('/three')].map(textOf)).toEqual(['a 1', 'a 1', 'a 1']);
    // Once on the way there, once on the way back.
    expect(asked).toHaveLength(2);
    world.publish('a', 'a 2');
    world.deliver(store);
    expect(textOf(await store.answer('/two'))).toBe('a 2');
    expect(asked).toHaveLength(4);
  });

  it('is not made of what another read while the log was lost sight of', async () => {
    const { world, store } = worldWithSameQuestion();
    store.isConnected = false;
    await store.answer('/one');
    world.publish('a', 'a 2');
    expect(textOf(await store.answer('/two'))).toBe('a 2');
  });

  it('whose time is over is rendered again', async () => {
    const { world } = worldWith('a');
    let now = 1_000;
    const { currentRender } = await import('./render.ts');
    const render = async (key: string) => {
      currentRender()?.expireAt(new Date(now + 500));
      return world.render(key);
    };
    const store = world.store({ render, now: () => now });
    world.deliver(store);
    await store.answer('/a');
    now += 499;
    expect(store.peek('/a')).toBeDefined();
    now += 1;
    expect(store.peek('/a')).toBeUndefined();
    await store.answer('/a');
    expect(world.renders.get('/a')).toBe(2);
  });
});

describe('while the CMS is away', () => {
  it('a page that changed is the last good one, marked stale', async () => {
    const { world, store } = worldWith('a');
    await store.answer('/a');
    world.publish('a', 'a 2');
    world.deliver(store);
    world.isDown = true;
    expect(await store.answer('/a')).toMatchObject({ state: 'stale', page: { status: 200 } });
    store.isConnected = false;
    expect(await store.answer('/a')).toMatchObject({ state: 'stale', page: { status: 200 } });
    world.isDown = false;
    store.isConnected = true;
    const answer = await store.answer('/a');
    expect([answer.state, textOf(answer)]).toEqual(['fresh', 'a 2']);
  });

  it('what was withdrawn is never seen again, on its own page or on another', async () => {
    const { world, store } = worldWith('a', 'b');
    await Promise.all(['/a', '/list'].map((key) => store.answer(key)));
    world.withdraw('a');
    world.deliver(store);
    world.isDown = true;
    store.isConnected = false;
    for (const key of ['/a', '/list']) expect(await store.answer(key)).toMatchObject({ state: 'none', page: { status: 503 } });
  });

  it('errors are not kept', async () => {
    const { world, store } = worldWith('a');
    world.isDown = true;
    expect(await store.answer('/a')).toMatchObject({ state: 'none', page: { status: 503 } });
    expect(store.has('/a')).toBe(false);
  });
});

describe('an address without a page', () => {
  it('asks the CMS once, and again when something was published that could be it', async () => {
    const { world, store } = worldWith('a');
    const read = vi.spyOn(world, 'read');
    for (let time = 0; time < 3; time += 1) expect((await store.answer('/none')).page.status).toBe(404);
    expect(world.renders.get('/none')).toBe(1);
    world.publish('none', 'here now');
    world.deliver(store);
    expect(textOf(await store.answer('/none'))).toBe('here now');
    read.mockRestore();
  });

  it('is forgotten before a page is: they are bounded', async () => {
    const { store } = worldWith('a');
    await store.answer('/a');
    for (let number = 0; number < 300; number += 1) await store.answer(`/none-${number}`);
    expect(store.stats.pages).toBe(101);
    expect(store.peek('/a')).toBeDefined();
  });
});

it('of addresses with too many pages only the latest are kept, and never written down', async () => {
  const world = new World();
  for (let number = 0; number < 300; number += 1) world.publish(`choice-${number}`, 'x');
  world.publish('a', 'one');
  const write = vi.fn();
  const archive = { write, remove: vi.fn() } as unknown as Archive;
  const store = world.store({ isPassing: (key) => key.startsWith('/choice-'), archive });
  world.deliver(store);
  await store.answer('/a');
  for (let number = 0; number < 300; number += 1) expect((await store.answer(`/choice-${number}`)).page.status).toBe(200);
  expect(store.stats.pages).toBe(101);
  expect([store.has('/a'), store.has('/choice-0'), store.has('/choice-299')]).toEqual([true, false, true]);
  await store.finish();
  expect(write.mock.calls.map(([page]) => (page as { key: string }).key)).toEqual(['/a']);
});

describe('memory', () => {
  it('holds no more than its limit, and pages come back from the archive or from a render', async () => {
    const world = new World();
    for (let number = 0; number < 50; number += 1) world.publish(`p${number}`, 'x'.repeat(900));
    const store = world.store({ memoryLimit: 5_000 });
    world.deliver(store);
    for (let number = 0; number < 50; number += 1) await store.answer(`/p${number}`);
    expect(store.stats.bytes).toBeLessThanOrEqual(5_000);
    expect((await store.answer('/p0')).page.bodies.identity).toHaveLength(900);
  });
});
