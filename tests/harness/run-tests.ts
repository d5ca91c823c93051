import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Context, cacheDir, ensureBuilt, type Environment, REPO_ROOT, readJson } from '@meridian/launcher';
import { ensureChromium } from './fetch-chromium.ts';
import { type Summary, summarize, summaryLine } from './summary.ts';

const NEED_THE_APPS = ['e2e', 'contract', 'contract-postgres', 'faults'];

/** Without a choice of projects everything runs, and everything needs the built apps and a browser. */
export function needsApps(args: readonly string[]): boolean {
  const chosen = args.flatMap((arg, index) =>
    arg === '--project' ? [args[index + 1] ?? ''] : arg.startsWith('--project=') ? [arg.slice(10)] : [],
  );
  return chosen.length === 0 || chosen.some((name) => NEED_THE_APPS.includes(name));
}

async function runVitest(args: readonly string[], env: Environment, reportFile: string, signal: AbortSignal): Promise<boolean> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const all = [vitest, 'run', '--config', join(REPO_ROOT, 'tests', 'vitest.config.ts'), ...reporters, ...args];
  const child = spawn(process.execPath, all, { cwd: REPO_ROOT, env, stdio: 'inherit' });
  const stop = () => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** Builds, finds a browser, and runs the tests; the caller prints the summary as its last line. */
export async function runTests(args: readonly string[], environment: Environment, context: Context): Promise<Summary> {
  const isFull = args.includes('--full');
  const rest = args.filter((arg) => arg !== '--full');
  const env: Environment = { ...environment, ...(isFull ? { TEST_FULL: '1' } : {}) };
  const logDir = join(cacheDir(REPO_ROOT), 'logs');
  const reportFile = join(cacheDir(REPO_ROOT), 'test-report.json');
  mkdirSync(logDir, { recursive: true });
  rmSync(reportFile, { force: true });
  if (needsApps(rest)) {
    env.CHROMIUM_PATH = await ensureChromium(REPO_ROOT, env, context);
    await ensureBuilt(REPO_ROOT, environment, logDir, context);
  }
  const endedWell = await runVitest(rest, env, reportFile, context.signal);
  return summarize(readJson(reportFile), endedWell);
}

export { summaryLine };
