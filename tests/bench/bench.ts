import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePorts, loadSecrets, type Meridian, readSettings, REPO_ROOT, type Settings, startMeridian } from '@meridian/launcher';
import { createEditor, signIn } from '../harness/editor.ts';
import { openAt, readyz } from '../harness/pages.ts';
import { type Dependants, measureDependants, measurePublishToLive, type PublishToLive } from './publish.ts';
import { writeReport } from './report.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

export interface Measured {
  conditions: number;
  throughput: Throughput[];
  publish: PublishToLive;
  dependants: Dependants;
  coldStart: ColdStart;
  /** Megabytes of resident memory of the site, at the end. */
  memory: number;
}

export interface ColdStart {
  pages: number;
  /** Milliseconds from launching the process to a stored page, without a CMS. */
  milliseconds: number;
}

const GUIDE = '/conditions/sciatica';
const run = promisify(execFile);

/** Measures everything at each size and writes the report. */
export async function bench(sizes: readonly number[]): Promise<void> {
  const results: Measured[] = [];
  for (const size of sizes) results.push(await benchSize(size));
  await writeReport(results);
}

async function benchSize(conditions: number): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  const [sitePort, cmsPort] = await freePorts(2);
  const chosen = {
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    DATA_DIR: dataDir,
    DEMO: '1',
    NUXT_PAGE_STORE_WARM_UP_RATE: '500',
  };
  const environment = { ...process.env, ...chosen, SITE_URL: `http://localhost:${sitePort}` };
  const settings = readSettings(environment, REPO_ROOT);
  try {
    // Once for the demonstration and the accounts; what is generated is written while nothing runs.
    await (await startMeridian(settings)).stop();
    console.log(`Generating ${conditions} conditions …`);
    await run(process.execPath, [fileURLToPath(new URL('./generate.ts', import.meta.url)), String(conditions)], { env: environment });
    return await measure(settings, conditions);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(settings: Settings, conditions: number): Promise<Measured> {
  const meridian = await startMeridian(settings);
  try {
    const pages = await untilWarm(meridian.siteUrl, conditions);
    const editor = createEditor(meridian.cmsUrl, await signIn(meridian.cmsUrl, meridian.accounts.list, 'owner'));
    console.log('Throughput …');
    const throughput: Throughput[] = [];
    for (const encoding of ['identity', 'gzip', 'br'] as const) {
      throughput.push(await measureThroughput(`${meridian.siteUrl}${GUIDE}`, encoding));
    }
    console.log('From publish to page …');
    const publish = await measurePublishToLive(meridian.siteUrl, editor, 'sciatica', () => readContent(settings));
    console.log('What many pages share …');
    const dependants = await measureDependants(meridian.siteUrl, editor, Math.min(1_000, conditions));
    const memory = residentMegabytes(meridian.site.pid);
    const coldStart = { pages, milliseconds: await measureColdStart(meridian) };
    return { conditions, throughput, publish, dependants, memory, coldStart };
  } finally {
    await meridian.stop();
  }
}

/** Waits until every page was rendered. @returns how many there are */
async function untilWarm(siteUrl: string, conditions: number): Promise<number> {
  console.log('Warming up …');
  for (;;) {
    const { pages } = await readyz(siteUrl);
    if (pages > conditions + 40) return pages;
    await sleep(500);
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
