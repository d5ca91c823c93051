import { once } from 'node:events';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultWorld, type FaultWorld } from '../harness/fault-world.ts';
import { addressesOf, expectAsRenderedAnew, openAt, readyz } from '../harness/pages.ts';

describe('stored pages that were damaged', () => {
  let world: FaultWorld;
  beforeAll(async () => {
    world = await startFaultWorld({ NUXT_PAGE_STORE_WARM_UP_RATE: '100' });
  });
  afterAll(() => world.stop());

  it('cut short, emptied, overwritten or swapped: each costs a render and nobody an error', async () => {
    const addresses = await addressesOf(world.site.url);
    const folder = path.join(world.site.dataDir, 'pages', 'pages');
    await expect.poll(() => readdirSync(folder).length, { timeout: 60_000 }).toBeGreaterThanOrEqual(addresses.length);
    await world.site.pause();
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    files.forEach((file, index) => {
      if (index % 4 === 0) truncateSync(file, 100);
      if (index % 4 === 1) writeFileSync(file, '');
      if (index % 4 === 2) writeFileSync(file, readFileSync(file).fill(0x2a, 60, 90));
    });
    await world.site.resume();
    for (const address of addresses) expect([address, (await openAt(world.site.url, address)).status]).toEqual([address, 200]);
    await expectAsRenderedAnew(world.site, world.direct);
  });
});

describe('a place for pages that cannot be written', () => {
  let world: FaultWorld;
  afterAll(() => world.stop());

  it('costs no answer: pages are kept in memory', async () => {
    // A device, not a folder: every access fails, also for root.
    world = await startFaultWorld({ NUXT_PAGE_STORE_FOLDER: '/dev/null/pages' });
    for (let time = 0; time < 2; time += 1) expect((await openAt(world.site.url, '/conditions/sciatica')).status).toBe(200);
    expect((await readyz(world.site.url)).pages).toBeGreaterThan(0);
  });
});

/** Redis where tests may use one: TEST_REDIS_URL, or one on this machine. */
const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

async function answersAt(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false; // No Redis here.
  } finally {
    socket.destroy();
  }
}

describe.skipIf(!(await answersAt(REDIS)))(`pages in Redis (needs one at ${REDIS})`, () => {
  let world: FaultWorld;
  afterAll(() => world.stop());

  it('are there after a restart, while the CMS is away', async () => {
    const reader = `test-${process.pid}-${Date.now()}`;
    world = await startFaultWorld({
      NUXT_PAGE_STORE_REDIS_URL: REDIS,
      NUXT_PAGE_STORE_READER: reader,
      NUXT_PAGE_STORE_WARM_UP_RATE: '100',
    });
    const addresses = await addressesOf(world.site.url);
    const { text } = await openAt(world.site.url, '/conditions/sciatica');
    for (const address of addresses) expect((await openAt(world.site.url, address)).status).toBe(200);
    await world.site.pause();
    await world.proxy.stop();
    await world.site.resume();
    for (const address of addresses) expect([address, (await openAt(world.site.url, address)).status]).toEqual([address, 200]);
    expect(await openAt(world.site.url, '/conditions/sciatica')).toMatchObject({ text, store: expect.stringMatching(/^stale/) });
  });
});
