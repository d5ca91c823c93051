import { expect, it } from 'vitest';
import { OwnPages } from './own-pages.ts';
import { textOf, World } from './testing.ts';

/** A store that knows these pages, and what was told. */
async function start(...keys: string[]) {
  const world = new World();
  for (const id of ['a', 'b']) world.publish(id, 'one');
  const store = world.store();
  world.deliver(store);
  for (const key of keys) await store.answer(key);
  world.renders.clear();
  const told: number[] = [];
  const ownPages = new OwnPages(store, async (position) => void told.push(position));
  return { world, store, told, ownPages };
}

it('makes the own page of what changed valid, says so, and leaves what merely shows it to others', async () => {
  const { world, store, told, ownPages } = await start('/a', '/b', '/list');
  world.publish('a', 'two');
  world.deliver(store);
  await ownPages.refresh(world.events.slice(-1));
  expect([...world.renders]).toEqual([['/a', 1]]);
  expect(told).toEqual([3]);
  expect(textOf(await store.answer('/a'))).toBe('two');
  expect(store.peek('/list')).toBeUndefined();
});

it('has an address without a page ready when its document was withdrawn', async () => {
  const { world, store, told, ownPages } = await start('/a');
  world.withdraw('a');
  world.deliver(store);
  await ownPages.refresh(world.events.slice(-1));
  expect([told, store.peek('/a')?.status]).toEqual([[3], 404]);
});

it('tells in order, and not before the page is there', async () => {
  const { world, store, told, ownPages } = await start('/a');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  world.delay = () => held;
  world.publish('a', 'two');
  world.deliver(store);
  const first = ownPages.refresh(world.events.slice(-1));
  world.publish('b', 'two');
  world.deliver(store);
  const second = ownPages.refresh(world.events.slice(-1));
  await Promise.resolve();
  expect(told).toEqual([]);
  letGo();
  await Promise.all([first, second]);
  expect(told).toEqual([3, 4]);
});

it('does not keep an editor waiting for what cannot be rendered', async () => {
  const { world, store, told, ownPages } = await start('/a');
  world.publish('a', 'two');
  world.deliver(store);
  world.isDown = true;
  await ownPages.refresh(world.events.slice(-1));
  expect(told).toEqual([3]);
});
