import type { Editor } from '../harness/editor.ts';
import { openAt } from '../harness/pages.ts';
import { median, quantile } from './throughput.ts';

export interface PublishToLive {
  /** Milliseconds from the return of the publish call to the first answer with the new text. */
  fromReturn: Spread;
  /** Milliseconds from the commit, as the event log has it, to that answer, while somebody asks for the page all the time. */
  fromCommit: Spread;
  /** Milliseconds that the publish call itself took, median. */
  call: number;
  /** Milliseconds of one read of the same page's content from the CMS, median of the same rounds. */
  read: number;
}

export interface Spread {
  median: number;
  p95: number;
}

const ROUNDS = 25;

/** Publishes one condition again and again, and asks for its page until the new text is there. */
export async function measurePublishToLive(
  siteUrl: string,
  editor: Editor,
  slug: string,
  cms: { readContent(): Promise<unknown>; committedAt(): Promise<number> },
): Promise<PublishToLive> {
  const { documentId, name } = await editor.find('condition', 'slug', slug);
  const publish = (mark: string) => editor.publish('condition', documentId, { name, slug, question: mark });
  const shown = (mark: string) => untilShown(siteUrl, `/conditions/${slug}`, mark);
  const times = { fromReturn: [] as number[], fromCommit: [] as number[], calls: [] as number[], reads: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const mark = `Round ${round} of ${Date.now()}?`;
    times.calls.push(await timed(() => publish(mark)));
    times.fromReturn.push(await timed(() => shown(mark)));
    times.reads.push(await timed(cms.readContent));
    // Once more, with somebody who is asking already.
    const asked = shown(`${mark} Again?`).then(() => Date.now());
    await publish(`${mark} Again?`);
    times.fromCommit.push((await asked) - (await cms.committedAt()));
  }
  const { fromReturn, fromCommit, calls, reads } = times;
  return { fromReturn: spreadOf(fromReturn), fromCommit: spreadOf(fromCommit), call: median(calls), read: median(reads) };
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), p95: quantile(values, 0.95) };
}

async function untilShown(siteUrl: string, path: string, mark: string): Promise<void> {
  while (!(await openAt(siteUrl, path)).text.includes(mark));
}

/** @returns milliseconds */
export async function timed(work: () => Promise<unknown>): Promise<number> {
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

/** Opens all of these pages, several at a time; what is not rendered yet is rendered for it. */
export async function openAll(siteUrl: string, paths: readonly string[]): Promise<void> {
  await inParallel(paths, 4, async (path) => void (await openAt(siteUrl, path)));
}

/** Changes what many pages share while all of them are read. */
export async function measureDependants(siteUrl: string, editor: Editor, count: number): Promise<Dependants> {
  const flag = await editor.find('red-flag', 'sign', 'Generated flag');
  const paths = Array.from({ length: count }, (_, number) => `/conditions/generated-${number}`);
  await openAll(siteUrl, paths);
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
