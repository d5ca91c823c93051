import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hang, instead, pass, type Fault } from '../harness/faulty-proxy.ts';
import { startFaultWorld, type FaultWorld } from '../harness/fault-world.ts';
import { openAt, readyz, untilCaughtUp } from '../harness/pages.ts';

let world: FaultWorld;
let documentId: string;
const ADDRESS = '/conditions/fault-answers';
const fields = (name: string) => ({ name, slug: 'fault-answers' });
const open = () => openAt(world.site.url, ADDRESS);

beforeAll(async () => {
  world = await startFaultWorld();
  ({ documentId } = await world.editor.create('condition', fields('Before')));
});
afterAll(async () => {
  world.proxy.content = pass;
  await world.editor.remove('condition', documentId);
  await world.stop();
});

const FAULTS: [name: string, fault: Fault][] = [
  ['errors beside data', instead(200, '{"data":{"conditions":[{"name":"Half"}],"site":null},"errors":[{"message":"redFlags failed"}]}')],
  ['errors beside empty lists', instead(200, '{"data":{"conditions":[],"redirects":[]},"errors":[{"message":"failed"}]}')],
  ['status 500', instead(500, '{"error":"boom"}')],
  ['something that is not JSON', instead(200, '<html>Bad gateway</html>')],
  ['nothing for longer than anybody waits', hang],
];

describe.each(FAULTS)('when the CMS answers a re-render with %s', (name, fault) => {
  it('the last good page is served, marked stale, and the new one as soon as it can be had', { timeout: 90_000 }, async () => {
    const [old, next] = [`Old ${name}`, `New ${name}`];
    await world.editor.publish('condition', documentId, fields(old));
    await untilCaughtUp(world.site, world.position);
    expect((await open()).text).toContain(old);
    world.proxy.content = fault;
    await world.editor.publish('condition', documentId, fields(next));
    await untilCaughtUp(world.site, world.position);
    const meanwhile = await open();
    expect([meanwhile.status, meanwhile.text.includes(old), meanwhile.store?.split(';')[0]]).toEqual([200, true, 'stale']);
    world.proxy.content = pass;
    await expect.poll(async () => (await open()).text.includes(next), { timeout: 20_000 }).toBe(true);
    expect((await open()).store).toMatch(/^fresh/);
  });
});

it('a page that was never rendered is an error meanwhile, which is not kept', async () => {
  world.proxy.content = instead(500, '{}');
  const { pages } = await readyz(world.site.url);
  const { status, text } = await openAt(world.site.url, '/glossary');
  expect(status === 502 || (status === 200 && pages > 0)).toBe(true);
  if (status === 502) expect(text).toContain('call 911');
  world.proxy.content = pass;
  expect((await openAt(world.site.url, '/glossary')).status).toBe(200);
});

it('addresses without a page cost the CMS nothing after the first time', async () => {
  expect((await openAt(world.site.url, '/conditions/fault-none')).status).toBe(404);
  const asked = () => world.proxy.questions.filter((question) => question.includes('fault-none')).length;
  const before = asked();
  expect(before).toBeGreaterThan(0);
  for (let time = 0; time < 20; time += 1) expect((await openAt(world.site.url, '/conditions/fault-none')).status).toBe(404);
  for (let time = 0; time < 20; time += 1)
    expect((await openAt(world.site.url, `/conditions/fault-none?utm_source=${time}`)).status).toBe(301);
  expect(asked()).toBe(before);
});
