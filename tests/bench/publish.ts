import type { Editor } from '../harness/editor.ts';
import { openAt } from '../harness/pages.ts';
import { median, quantile } from './throughput.ts';

export interface PublishToLive {
  /** Milliseconds from the return of the publish call to the first byte of the new text. */
  median: number;
  p95: number;
  /** Milliseconds that the publish call itself took, median. */
  call: number;
  /** Milliseconds of one read of the same page's content from the CMS, median of the same rounds. */
  read: number;
}

const ROUNDS = 25;

/** Publishes one condition again and again, and asks for its page until the new text is there. */
export async function measurePublishToLive(
  siteUrl: string,
  editor: Editor,
  slug: string,
  readContent: () => Promise<unknown>,
): Promise<PublishToLive> {
  const { documentId, name } = await editor.find('condition', 'slug', slug);
  const [live, calls, reads]: number[][] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const mark = `Round ${round} of ${Date.now()}?`;
    calls?.push(await timed(() => editor.publish('condition', documentId, { name, slug, question: mark })));
    live?.push(await timed(() => untilShown(siteUrl, `/conditions/${slug}`, mark)));
    reads?.push(await timed(readContent));
  }
  return { median: median(live ?? []), p95: quantile(live ?? [], 0.95), call: median(calls ?? []), read: median(reads ?? []) };
}

async function untilShown(siteUrl: string, path: string, mark: string): Promise<void> {
  while (!(await openAt(siteUrl, path)).text.includes(mark));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

export interface Dependants {
  count: number;
  /** Milliseconds from the return of the publish call until no page with the old text is served as valid. */
  invalid: number;
  /** Answers with the old text to requests that began after the site had seen the event. */
  older: number;
  errors: number;
  /** Seconds until all of them were rendered again. */
  rendered: number;
}

/** Changes what many pages share while all of them are read. */
export async function measureDependants(siteUrl: string, editor: Editor, count: number): Promise<Dependants> {
  const flag = await editor.find('red-flag', 'sign', 'Generated flag');
  const paths = Array.from({ length: count }, (_, number) => `/conditions/generated-${number}`);
  await inParallel(paths, 4, async (path) => void (await openAt(siteUrl, path)));
  const mark = `Generated flag ${Date.now()}`;
  await editor.publish('red-flag', flag.documentId, { sign: mark });
  const since = performance.now();
  // The publish call has returned, so the site has seen the event.
  let [older, errors] = [0, 0];
  let invalid = performance.now() - since;
  await inParallel(paths, 8, async (path) => {
    const { status, text } = await openAt(siteUrl, path);
    if (status !== 200) errors += 1;
    else if (!text.includes(mark)) {
      older += 1;
      invalid = performance.now() - since;
    }
  });
  const rendered = (performance.now() - since) / 1_000;
  await editor.publish('red-flag', flag.documentId, { sign: 'Generated flag' });
  return { count, invalid, older, errors, rendered };
}

async function inParallel<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const run = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, run));
}
