import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFaultWorld, type FaultWorld } from '../harness/fault-world.ts';
import { addressesOf, openAt, readyz, untilCaughtUp } from '../harness/pages.ts';

let world: FaultWorld;
let addresses: string[];

beforeAll(async () => {
  world = await startFaultWorld({ NUXT_PAGE_STORE_WARM_UP_RATE: '100' });
  addresses = [...(await addressesOf(world.site.url)), '/sitemap.xml', '/feed.xml', '/robots.txt'];
});
afterAll(() => world.stop());

const readAll = async () =>
  new Map(await Promise.all(addresses.map(async (address) => [address, (await openAt(world.site.url, address)).text] as const)));

/** What the site's log says was rendered again up to a position, all its lines together. */
function renderedAgain(position: number, since: number): string[] | undefined {
  const lines = [...readFileSync(world.site.service.definition.logFile, 'utf8').matchAll(/Position (\d+): .* rendered again:? ?(.*)$/gm)];
  const mine = lines.slice(since);
  if (!mine.some((line) => Number(line[1]) >= position)) return undefined;
  return [...new Set(mine.flatMap((line) => (line[2] ?? '').split(' ').filter(Boolean)))].sort();
}

const isTranslated = (address: string) => /^\/(es|zh-hans)(\/|$)/.test(address);
const linesSoFar = () => [...readFileSync(world.site.service.definition.logFile, 'utf8').matchAll(/Position \d+: /g)].length;

const EDITS: [what: string, type: string, field: string, value: string, change: (entry: Record<string, unknown>) => object][] = [
  ['a word on one page', 'condition', 'slug', 'migraine', () => ({ localLeadIn: 'Another lead-in, for a test.' })],
  ['a name that lists and other pages show', 'practitioner', 'slug', 'jing-gong', () => ({ summary: 'Another summary, for a test.' })],
  ['a field that no page asks for', 'study', 'title', '', () => ({ publishedOn: '2001-01-01' })],
  ['nothing at all', 'condition', 'slug', 'neck-pain', () => ({})],
];

it('after each edit exactly those pages are rendered again whose text is different', { timeout: 120_000 }, async () => {
  await expect.poll(async () => (await readyz(world.site.url)).pages, { timeout: 60_000 }).toBeGreaterThan(addresses.length - 2);
  for (const [what, type, field, value, change] of EDITS) {
    const entry = value ? await world.editor.find(type, field, value) : (await world.editor.list(type))[0];
    const before = await readAll();
    const since = linesSoFar();
    await world.editor.publish(type, entry?.documentId ?? '', change(entry ?? {}));
    await untilCaughtUp(world.site, world.position);
    const position = await world.position();
    await expect.poll(() => renderedAgain(position, since) !== undefined, { timeout: 60_000 }).toBe(true);
    const after = await readAll();
    const changed = addresses.filter((address) => before.get(address) !== after.get(address)).sort();
    // Pages in other languages ask for the English original as well, and may be rendered although nothing of it shows on them.
    const rendered = renderedAgain(position, since)?.filter((address) => !isTranslated(address) || changed.includes(address));
    // Its date of change stands in the sitemap and in the feed.
    expect([what, rendered]).toEqual([what, changed]);
  }
});
