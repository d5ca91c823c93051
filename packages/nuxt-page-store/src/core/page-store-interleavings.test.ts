import fc from 'fast-check';
import { expect, it } from 'vitest';
import { World, settle, textOf } from './testing.ts';

/** `npm run test:full` looks longer. */
const RUNS = process.env.TEST_FULL ? 5_000 : 300;
const IDS = ['a', 'b', 'c'];
const KEYS = [...IDS.map((id) => `/${id}`), '/list'];

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), id: fc.constantFrom(...IDS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), id: fc.constantFrom(...IDS) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('visit' as const), key: fc.constantFrom(...KEYS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('deliver' as const), count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('run' as const), count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resynchronise' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('toggle' as const) }) },
);

it('in whatever order things happen, nobody gets older text than what was seen, and in the end every page is as if rendered anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(step, { minLength: 5, maxLength: 40 }), async (scheduler, steps) => {
      const world = new World();
      world.delay = (request) => scheduler.schedule(Promise.resolve(), JSON.stringify(request));
      const store = world.store();
      const visits: Promise<void>[] = [];
      let version = 0;
      let outages = 0;

      /** What came back must be what the page was at some time since the request. */
      const visit = async (key: string) => {
        const from = store.cursor.position;
        const gone = [...world.gone];
        const answer = await store.answer(key);
        if (answer.state === 'stale') return expect(gone.filter((text) => textOf(answer).includes(text))).toEqual([]);
        if (answer.state === 'none') return expect(outages, 'an error without an outage').toBeGreaterThan(0);
        const possible = world.history.slice(from).map((documents) => world.cold(key, documents));
        expect(possible).toContain(textOf(answer));
      };

      for (const one of steps) {
        if (one.do === 'publish') world.publish(one.id, `version ${(version += 1)}.`);
        if (one.do === 'withdraw' && world.documents.has(one.id)) world.withdraw(one.id);
        if (one.do === 'visit') visits.push(visit(one.key));
        if (one.do === 'deliver') world.deliver(store, Math.min(world.events.length, store.cursor.position + one.count));
        if (one.do === 'resynchronise') store.resynchronise({ epoch: 'f', position: world.events.length, last: 'l' });
        if (one.do === 'toggle') {
          world.isDown = !world.isDown;
          if (world.isDown) outages += 1;
          store.isConnected = !world.isDown;
        }
        for (let left = one.do === 'run' ? one.count : 0; left > 0 && scheduler.count() > 0; left -= 1) await scheduler.waitOne();
        await null;
      }
      const everything = Promise.all(visits);
      await scheduler.waitFor(everything);

      world.isDown = false;
      store.isConnected = true;
      world.deliver(store);
      await scheduler.waitFor(settle(store));
      for (const key of KEYS) {
        expect([key, textOf(await scheduler.waitFor(store.answer(key)))]).toEqual([key, world.cold(key)]);
      }
    }),
    { numRuns: RUNS },
  );
});
