/**
 * The first start, killed outright in the middle of each of its steps, and the start after it. The launcher, npm and the
 * processes are real; what they install, build and run are stand-ins that leave half a product behind when they are killed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, REPO_ROOT } from '@meridian/launcher';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** Leaves half a product, and stays there if it was told to hang at this point. */
const PNPM = `#!/bin/sh
hang() { if [ "$HANG_AT" = "$1" ]; then touch "$REACHED"; sleep 300; fi; }
case "$*" in
  --version) echo 1.2.3 ;;
  install*) mkdir -p node_modules; touch node_modules/half; hang install; touch node_modules/whole ;;
  *cms*build) [ -e node_modules/whole ] || exit 1
    mkdir -p apps/cms/dist/build; echo half > apps/cms/dist/build/index.html; hang build-cms; echo whole > apps/cms/dist/build/index.html ;;
  *web*build) [ "$(cat apps/cms/dist/build/index.html)" = whole ] || exit 1
    mkdir -p apps/web/.output/server; echo 'throw new Error("half")' > apps/web/.output/server/index.mjs
    hang build-site; cp apps/web/site.mjs apps/web/.output/server/index.mjs ;;
  *) exit 9 ;;
esac
`;
const LOAD_DEMO = `
import { existsSync, writeFileSync } from 'node:fs';
const file = process.env.DATA_DIR + '/cms.db';
if (existsSync(file + '-whole')) process.exit();
writeFileSync(file, 'half');
if (process.env.HANG_AT === 'demo') { writeFileSync(process.env.REACHED, ''); setInterval(() => {}, 1000); }
else writeFileSync(file + '-whole', '');
`;
const CMS = `
const { writeFileSync } = require('node:fs');
require('node:http').createServer((request, response) => {
  if (process.env.HANG_AT === 'start-up') return writeFileSync(process.env.REACHED, '');
  response.writeHead(204).end();
}).listen(process.env.PORT, '127.0.0.1');
`;
const SITE = `
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
const isWhole = existsSync(process.env.DATA_DIR + '/cms.db-whole');
createServer((request, response) => response.end(isWhole ? 'whole' : 'half')).listen(process.env.PORT, '127.0.0.1');
`;

let repo: string;
let ports: number[];
const started: number[] = [];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}

beforeEach(async () => {
  ports = await freePorts(2);
  repo = mkdtempSync(join(tmpdir(), 'meridian-killed-'));
  for (const path of ['scripts/bootstrap.mjs', 'scripts/start.mjs', 'scripts/start.ts', 'packages/launcher/src', '.node-version']) {
    cpSync(join(REPO_ROOT, path), join(repo, path), { recursive: true });
  }
  const { scripts } = JSON.parse(readFileSync(join(REPO_ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const manifest = { name: 'stand-in', version: '0.1.0', type: 'module', packageManager: 'pnpm@1.2.3', scripts: { start: scripts.start } };
  write('package.json', JSON.stringify(manifest));
  write('pnpm-workspace.yaml', 'packages:\n  - apps/*\n');
  write('apps/cms/package.json', '{"name":"@meridian/cms"}');
  write('apps/cms/node_modules/@strapi/strapi/bin/strapi.js', CMS);
  write('apps/web/package.json', '{"name":"@meridian/web"}');
  write('apps/web/site.mjs', SITE);
  write('scripts/load-demo.ts', LOAD_DEMO);
  write('bin/pnpm', PNPM);
  chmodSync(join(repo, 'bin/pnpm'), 0o755);
});
afterEach(() => {
  for (const pid of started.splice(0)) killGroup(pid);
  rmSync(repo, { recursive: true, force: true });
});

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** `npm start` in a process group of its own, like in a terminal. */
function npmStart(environment: Record<string, string> = {}) {
  const path = [join(repo, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { PATH: path, HOME: process.env.HOME, SITE_PORT: String(ports[0]), CMS_PORT: String(ports[1]), ...environment };
  const child = spawn('npm', ['start'], { cwd: repo, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const run = { pid: child.pid ?? 0, output: '', ended: once(child, 'close') };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (run.output += chunk.toString()));
  started.push(run.pid);
  return run;
}

type Run = ReturnType<typeof npmStart>;

async function until(what: string, run: Run, isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`${what} did not happen:\n${run.output}`);
    await sleep(50);
  }
}

it.each(['install', 'build-cms', 'build-site', 'demo', 'start-up'])(
  'killed during %s, the next start works',
  async (point) => {
    const reached = join(repo, 'reached');
    const first = npmStart({ HANG_AT: point, REACHED: reached });
    await until(`reaching ${point}`, first, () => existsSync(reached));
    killGroup(first.pid);
    await first.ended;

    const second = npmStart();
    await until('the second start', second, () => second.output.includes('Meridian is running.'));
    const page = await fetch(`http://127.0.0.1:${ports[0]}/`);
    expect([page.status, await page.text()]).toEqual([200, 'whole']);

    process.kill(second.pid, 'SIGTERM');
    await second.ended;
    expect(second.output).toContain('Stopped; everything is kept in .data.');
  },
  45_000,
);
