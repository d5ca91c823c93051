import { rmSync } from 'node:fs';
import { prepareDataDir } from '@meridian/launcher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultWorld, type FaultWorld } from '../harness/fault-world.ts';
import { addressesOf, openAt, readyz, untilCaughtUp } from '../harness/pages.ts';

let world: FaultWorld;
let addresses: string[];

beforeAll(async () => {
  world = await startFaultWorld({ NUXT_PAGE_STORE_WARM_UP_RATE: '100' });
  addresses = await addressesOf(world.site.url);
});
afterAll(() => world.stop());

const open = (path: string) => openAt(world.site.url, path);

describe('a site that has just started with nothing', () => {
  it('renders every page of the sitemap by itself, and says when', async () => {
    await expect.poll(async () => (await readyz(world.site.url)).pages, { timeout: 60_000 }).toBeGreaterThan(addresses.length + 2);
    expect(await readyz(world.site.url)).toMatchObject({ cms: 'up', lag: 0 });
  });
});

describe('while the CMS is away', () => {
  const before = new Map<string, string>();
  let withdrawn: { path: string; documentId: string };

  beforeAll(async () => {
    // One page is withdrawn before, and the site has seen it.
    const { documentId } = await world.editor.create('condition', { name: 'Fault withdrawn', slug: 'fault-withdrawn' });
    await world.editor.publish('condition', documentId, { name: 'Fault withdrawn', slug: 'fault-withdrawn' });
    withdrawn = { path: '/conditions/fault-withdrawn', documentId };
    await untilCaughtUp(world.site, world.position);
    expect((await open(withdrawn.path)).status).toBe(200);
    await world.editor.unpublish('condition', documentId);
    await untilCaughtUp(world.site, world.position);
    for (const path of addresses) before.set(path, (await open(path)).text);
    await world.proxy.stop();
  });
  afterAll(() => world.editor.remove('condition', withdrawn.documentId));

  it('every published page opens as it was, and says that it may be out of date', async () => {
    await expect.poll(async () => (await readyz(world.site.url)).cms, { timeout: 10_000 }).toBe('down');
    for (const path of addresses) {
      const { status, text, store } = await open(path);
      expect([path, status, text === before.get(path), store?.split(';')[0]]).toEqual([path, 200, true, 'stale']);
    }
  });

  const isFound = async () => (await open('/search?q=siatica')).text.includes('href="/conditions/sciatica');

  it('search answers from what it knows', async () => expect(await isFound()).toBe(true));

  it('the same after the site was started again', async () => {
    await world.site.pause();
    await world.site.resume();
    expect(await readyz(world.site.url)).toMatchObject({ cms: 'down' });
    for (const path of addresses) {
      const { status, text, store } = await open(path);
      expect([path, status, text === before.get(path), store?.split(';')[0]]).toEqual([path, 200, true, 'stale']);
    }
    expect(await isFound()).toBe(true);
  });

  it('the same after the site was killed without warning', async () => {
    const { pid } = world.site.service;
    if (pid) process.kill(pid, 'SIGKILL');
    await expect.poll(() => world.site.service.pid !== pid && isOpen(addresses[0] ?? '/'), { timeout: 30_000 }).toBe(true);
    for (const path of addresses) expect([path, (await open(path)).status]).toEqual([path, 200]);
    expect(await isFound()).toBe(true);
  });

  it('what was withdrawn stays away', async () => {
    const { status, text } = await open(withdrawn.path);
    expect(status).toBeGreaterThanOrEqual(404);
    expect(text).not.toContain('Fault withdrawn');
    expect((await open('/conditions')).text).not.toContain('Fault withdrawn');
    expect((await open('/search?q=fault')).text).not.toContain('/conditions/fault-withdrawn');
  });
});

describe('a site that knows nothing, and has no CMS to ask', () => {
  beforeAll(async () => {
    await world.site.pause();
    rmSync(world.site.dataDir, { recursive: true, force: true });
    prepareDataDir(world.site.dataDir);
    await world.site.resume();
  });

  it('leads whoever is in danger to help all the same', async () => {
    const { status, text } = await open('/search?q=suicide');
    expect(status).toBe(503);
    expect(text).toContain('Call 911 or go to the ER now if you might harm yourself');
    expect((await open('/search?q=sciatica')).text).not.toContain('harm yourself');
  });
});

async function isOpen(path: string): Promise<boolean> {
  return open(path).then(
    ({ status }) => status === 200,
    () => false, // Not listening yet: asked again.
  );
}
