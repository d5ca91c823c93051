import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadSecrets, type Meridian, REPO_ROOT, type Settings, startMeridian } from '@meridian/launcher';
import { createEditor, signIn } from '../harness/editor.ts';
import { openAt, readyz } from '../harness/pages.ts';
import { withInstance } from './instance.ts';
import { type Dependants, measureDependants, measurePublishToLive, openAll, type PublishToLive, timed } from './publish.ts';
import { writeReport } from './report.ts';
import { measureThroughput, median, type Throughput } from './throughput.ts';

export interface Measured {
  conditions: number;
  throughput: Throughput[];
  publish: PublishToLive;
  dependants: Dependants;
  coldStart: ColdStart;
  warmUp: WarmUp;
  /** Milliseconds of the first render of the A to Z's page for one letter, of which all that is generated has the same. */
  letter: number;
  /** Milliseconds of a search, median. */
  search: number;
  /** Megabytes of resident memory, at the end. */
  memory: { site: number; cms: number };
  /** Seconds from starting both servers to their being ready, with all of the content and no stored page. */
  start: number;
}

export interface WarmUp {
  pages: number;
  /** Milliseconds of a page that nobody had asked for yet, on average, four at a time: reading, rendering, compressing. */
  each: number;
}

export interface ColdStart {
  pages: number;
  /** Milliseconds from launching the process to a stored page, without a CMS. */
  milliseconds: number;
}

const GUIDE = '/conditions/sciatica';
/** How long pages that nobody opened may take: milliseconds. */
const WARM_WITHIN = 900_000;
/** Without a new page for so long, all are there. */
const QUIET_SECONDS = 5;

/** Measures everything at each size and writes the report. */
export async function bench(sizes: readonly number[]): Promise<void> {
  const results: Measured[] = [];
  for (const size of sizes) results.push(await withInstance(size, (settings) => measure(settings, size)));
  await writeReport(results);
}

async function measure(settings: Settings, conditions: number): Promise<Measured> {
  const since = performance.now();
  const meridian = await startMeridian(settings);
  const start = (performance.now() - since) / 1_000;
  try {
    const warmUp = await warm(meridian.siteUrl, conditions);
    const letter = await timed(() => openAt(meridian.siteUrl, '/conditions?letter=g'));
    const search = await measureSearch(meridian.siteUrl);
    const editor = createEditor(meridian.cmsUrl, await signIn(meridian.cmsUrl, meridian.accounts.list, 'owner'));
    console.log('Throughput …');
    const throughput: Throughput[] = [];
    for (const encoding of ['identity', 'gzip', 'br'] as const) {
      throughput.push(await measureThroughput(`${meridian.siteUrl}${GUIDE}`, encoding));
    }
    console.log('From publish to page …');
    const publish = await measurePublishToLive(meridian.siteUrl, editor, 'sciatica', {
      readContent: () => readContent(settings),
      committedAt: () => newestCommit(settings),
    });
    console.log('What many pages share …');
    const dependants = await measureDependants(meridian.siteUrl, editor, Math.min(1_000, conditions));
    const memory = { site: residentMegabytes(meridian.site.pid), cms: residentMegabytes(meridian.cms.pid) };
    const { pages } = await readyz(meridian.siteUrl);
    const coldStart = { pages, milliseconds: await measureColdStart(meridian) };
    return { conditions, throughput, publish, dependants, memory, coldStart, warmUp, letter, search, start };
  } finally {
    await meridian.stop();
  }
}

/** Has every generated page rendered, and waits for the others. */
async function warm(siteUrl: string, conditions: number): Promise<WarmUp> {
  console.log('Warming up …');
  const [{ pages: before }, since] = [await readyz(siteUrl), performance.now()];
  await openAll(
    siteUrl,
    Array.from({ length: conditions }, (_, number) => `/conditions/generated-${number}`),
  );
  const { pages } = await readyz(siteUrl);
  const each = (performance.now() - since) / Math.max(1, pages - before);
  return { pages: await untilQuiet(siteUrl), each };
}

/** Waits until the site renders nothing ahead any more, which would take from what is measured next. @returns how many pages there are */
async function untilQuiet(siteUrl: string): Promise<number> {
  const deadline = performance.now() + WARM_WITHIN;
  let [known, quiet] = [0, 0];
  while (quiet < QUIET_SECONDS) {
    const { pages } = await readyz(siteUrl);
    if (performance.now() > deadline) throw new Error(`After ${pages} pages the site still renders ahead: see its log.`);
    quiet = pages > known ? 0 : quiet + 1;
    known = pages;
    await sleep(1_000);
  }
  return known;
}

/** Words of one condition, of many, and of none. */
async function measureSearch(siteUrl: string): Promise<number> {
  const times: number[] = [];
  for (const words of ['sciatica', 'generated condition', 'xyzzy', 'pain in the leg', 'siatica']) {
    times.push(await timed(() => openAt(siteUrl, `/search?q=${encodeURIComponent(words)}`)));
  }
  return median(times);
}

/** When the newest event of the log was committed: milliseconds since 1970. */
async function newestCommit(settings: Settings): Promise<number> {
  const { DELIVERY_TOKEN } = loadSecrets(settings.dataDir, {});
  const ask = async (query: Record<string, string> = {}) => {
    const url = `http://127.0.0.1:${settings.cmsPort}/delivery/events?${new URLSearchParams(query)}`;
    const response = await fetch(url, { headers: { authorization: `Bearer ${DELIVERY_TOKEN}` } });
    return (await response.json()) as { epoch: string; position: number; last: string | null; head: number; events: { at: string }[] };
  };
  const { epoch } = await ask();
  for (let answer = await ask({ epoch, after: '0' }); ;) {
    const { position, last, head, events } = answer;
    if (position >= head) return Date.parse(events.at(-1)?.at ?? '');
    answer = await ask({ epoch, after: String(position), last: last ?? '' });
  }
}

/** The content of the guide straight from the CMS, as the site reads it. */
async function readContent(settings: Settings): Promise<unknown> {
  const manifest = JSON.parse(readFileSync(join(REPO_ROOT, 'packages/content-schema/trusted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const sha256Hash = Object.keys(manifest).find((hash) => /query ConditionPage\b/.test(manifest[hash] ?? ''));
  const { SITE_TOKEN } = loadSecrets(settings.dataDir, {});
  const response = await fetch(`http://127.0.0.1:${settings.cmsPort}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${SITE_TOKEN}` },
    body: JSON.stringify({ variables: { slug: 'sciatica', locale: 'en' }, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  });
  return response.text();
}

/** Restarts the site alone, while its CMS is down. */
async function measureColdStart({ cms, site, siteUrl }: Meridian): Promise<number> {
  await cms.stop();
  const { pid } = site;
  const restarted = site.restart();
  while (site.pid === pid) await sleep(1);
  const since = performance.now();
  for (;;) {
    const answer = await openAt(siteUrl, GUIDE).catch(() => undefined); // Not listening yet.
    if (answer?.status === 200 && answer.store?.startsWith('stale')) break;
    await sleep(5);
  }
  const milliseconds = performance.now() - since;
  await restarted;
  return milliseconds;
}

function residentMegabytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
}
