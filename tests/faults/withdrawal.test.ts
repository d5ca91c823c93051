import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFaultWorld, type FaultWorld } from '../harness/fault-world.ts';
import { addressesOf, expectAsRenderedAnew, openAt, untilCaughtUp } from '../harness/pages.ts';

const MARK = 'Withdrawn words 7e1f';
let world: FaultWorld;
let documentId: string;

beforeAll(async () => {
  world = await startFaultWorld({ NUXT_PAGE_STORE_WARM_UP_RATE: '100' });
  const fields = { question: `${MARK}?`, slug: 'withdrawn-words', topic: 'safety' };
  ({ documentId } = await world.editor.create('faq', fields));
  await world.editor.publish('faq', documentId, fields);
  const sciatica = await world.editor.find('condition', 'slug', 'sciatica');
  await world.editor.publish('condition', sciatica.documentId, { faqs: { connect: [{ documentId }] } });
  await untilCaughtUp(world.site, world.position);
});
afterAll(() => world.stop());

const pagesWith = async () => {
  const found: string[] = [];
  for (const address of [...(await addressesOf(world.site.url)), '/faqs?topic=safety']) {
    if ((await openAt(world.site.url, address)).text.includes(MARK)) found.push(address);
  }
  return found.sort();
};

const isFound = async () => (await openAt(world.site.url, '/search?q=7e1f')).text.includes('href="/faqs#withdrawn-words"');

/** Stored pages, or pieces of what search knows, that hold the words in any encoding that shows them. */
function filesWith(kind: 'pages' | 'search' = 'pages'): string[] {
  const folder = path.join(world.site.dataDir, 'pages', kind);
  return readdirSync(folder).filter((file) => readFileSync(path.join(folder, file)).includes(MARK));
}

it('takes what it withdraws off every page, list and stored copy, and off no other page', async () => {
  // The lists of the other languages name what exists only in English.
  expect(await pagesWith()).toEqual(['/conditions/sciatica', '/es/faqs', '/faqs', '/faqs?topic=safety', '/zh-hans/faqs']);
  expect(await isFound()).toBe(true);
  await expect.poll(() => filesWith(), { timeout: 10_000 }).toHaveLength(5);
  await expect.poll(() => filesWith('search'), { timeout: 10_000 }).toHaveLength(1);
  await world.editor.unpublish('faq', documentId);
  await untilCaughtUp(world.site, world.position);
  expect(await isFound()).toBe(false);
  expect(await pagesWith()).toEqual([]);
  await expect.poll(() => filesWith(), { timeout: 10_000 }).toEqual([]);
  await expect.poll(() => filesWith('search'), { timeout: 10_000 }).toEqual([]);
  await expectAsRenderedAnew(world.site, world.direct, ['/faqs?topic=safety']);
  await world.editor.remove('faq', documentId);
});

it('a page goes out of the sitemap and the lists, and comes back when it is published again', async () => {
  const fields = { name: 'Fault returning', slug: 'fault-returning' };
  const created = await world.editor.create('condition', fields);
  const address = '/conditions/fault-returning';
  expect((await openAt(world.site.url, address)).status).toBe(404);
  const isListed = async () => [
    (await openAt(world.site.url, address)).status,
    (await openAt(world.site.url, '/conditions')).text.includes('Fault returning'),
    (await addressesOf(world.site.url)).includes(address),
  ];
  for (const isPublished of [true, false, true, false]) {
    if (isPublished) await world.editor.publish('condition', created.documentId, fields);
    else await world.editor.unpublish('condition', created.documentId);
    await untilCaughtUp(world.site, world.position);
    expect(await isListed()).toEqual(isPublished ? [200, true, true] : [404, false, false]);
  }
  await world.editor.remove('condition', created.documentId);
});
