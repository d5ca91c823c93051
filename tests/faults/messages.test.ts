import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyOf, delay, drop, pass, repeat } from '../harness/faulty-proxy.ts';
import { seededRandom, startFaultWorld, type FaultWorld } from '../harness/fault-world.ts';
import { expectAsRenderedAnew, openAt, untilCaughtUp } from '../harness/pages.ts';

/** `npm run test:full` goes on for longer. */
const RUNS = process.env.TEST_FULL ? 40 : 3;
const IDS = [0, 1, 2];
const ADDRESSES = ['/conditions', '/faqs', ...IDS.map((id) => `/conditions/fault-random-${id}`)];

let world: FaultWorld;
let documents: string[];
let faqs: string[];

beforeAll(async () => {
  world = await startFaultWorld();
  documents = [];
  faqs = [];
  for (const id of IDS) {
    documents.push((await world.editor.create('condition', fieldsOf(id, 0))).documentId);
    faqs.push((await world.editor.create('faq', { question: `Fault question ${id}?`, topic: 'safety' })).documentId);
  }
});
afterAll(async () => {
  world.proxy.events = pass;
  for (const documentId of documents) await world.editor.remove('condition', documentId);
  for (const documentId of faqs) await world.editor.remove('faq', documentId);
  await world.stop();
});

const fieldsOf = (id: number, version: number) => ({
  name: `Fault random ${id}`,
  slug: `fault-random-${id}`,
  question: `Version ${version}?`,
});

type Edit = 'publish' | 'unpublish' | 'publishFaq' | 'unpublishFaq' | 'connect';
type Step = { do: Edit; id: number } | { do: 'visit'; address: string } | { do: 'restart' } | { do: 'kill' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('publish' as const), id: fc.constantFrom(...IDS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unpublish' as const), id: fc.constantFrom(...IDS) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('publishFaq' as const, 'unpublishFaq' as const, 'connect' as const),
      id: fc.constantFrom(...IDS),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('visit' as const), address: fc.constantFrom(...ADDRESSES) }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'restart' }, { do: 'kill' }) },
);

let version = 0;

async function killSite(): Promise<void> {
  const { service, url } = world.site;
  const { pid } = service;
  if (pid) process.kill(pid, 'SIGKILL');
  const isBack = () =>
    openAt(url, '/healthz').then(
      () => service.pid !== pid,
      () => false, // Not listening yet: asked again.
    );
  await expect.poll(isBack, { timeout: 30_000 }).toBe(true);
}

async function take(one: Step): Promise<void> {
  const { editor, site } = world;
  if (one.do === 'visit') return void (await openAt(site.url, one.address));
  if (one.do === 'restart') {
    await site.pause();
    return site.resume();
  }
  if (one.do === 'kill') return killSite();
  const [documentId, faq] = [documents[one.id] ?? '', faqs[one.id] ?? ''];
  if (one.do === 'publish') return editor.publish('condition', documentId, fieldsOf(one.id, (version += 1)));
  if (one.do === 'publishFaq') return editor.publish('faq', faq, { question: `Fault question ${one.id}, version ${(version += 1)}?` });
  if (one.do === 'connect')
    return editor.publish('condition', documentId, { ...fieldsOf(one.id, version), faqs: { connect: [{ documentId: faq }] } });
  // Strapi answers 404 to taking back what is not published.
  await editor.unpublish(one.do === 'unpublish' ? 'condition' : 'faq', one.do === 'unpublish' ? documentId : faq).catch(() => undefined);
}

it(
  'whatever becomes of the messages on the way, and of the site, every page is in the end as if rendered anew',
  { timeout: 1_200_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), fc.integer({ min: 1 }), async (steps, seed) => {
        const random = seededRandom(seed);
        world.proxy.events = anyOf(random, [pass, pass, drop, delay(random, 150), repeat(random)]);
        for (const one of steps) await take(one);
        world.proxy.events = pass;
        await untilCaughtUp(world.site, world.position);
        await expectAsRenderedAnew(world.site, world.direct, ADDRESSES);
      }),
      { numRuns: RUNS, seed: 20261125, endOnFailure: true },
    );
  },
);
