import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './atomic-file.ts';
import { hashSources } from './content-hash.ts';
import { waitForLock } from './lock.ts';
import { environmentWithPnpm } from './pnpm.ts';
import { stopRecorded } from './process-group.ts';
import type { Environment } from './settings.ts';
import { type Context, runStep } from './step.ts';
import { workspacePackages } from './workspace.ts';

/** Where locks, notes and fetched tools of this checkout live; they belong to no data folder. */
export function cacheDir(repoRoot: string): string {
  const path = join(repoRoot, '.cache', 'launcher');
  mkdirSync(path, { recursive: true });
  return path;
}

function installHash(repoRoot: string): string {
  const manifests = [repoRoot, ...workspacePackages(repoRoot).map(({ dir }) => dir)].map((dir) => join(dir, 'package.json'));
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.node-version'].map((name) => join(repoRoot, name));
  return hashSources(repoRoot, [], [...files, ...manifests]);
}

function isInstalled(repoRoot: string, stamp: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === installHash(repoRoot);
}

/** Installs what the lockfile says, unless nothing has changed since that last succeeded. */
export async function ensureInstalled(repoRoot: string, environment: Environment, logDir: string, context: Context): Promise<void> {
  const stamp = join(repoRoot, 'node_modules', '.meridian-install');
  if (isInstalled(repoRoot, stamp)) return;
  const waiting = () => context.output.say('Waiting for another start that is installing …');
  const lock = await waitForLock(join(cacheDir(repoRoot), 'install.lock'), waiting, context.signal);
  const runFile = join(cacheDir(repoRoot), 'install.json');
  try {
    if (isInstalled(repoRoot, stamp)) return;
    await stopRecorded(runFile);
    // CI=true: pnpm asks nothing. Without NODE_ENV: the tools that build are development dependencies.
    const env: Environment = { ...(await environmentWithPnpm(repoRoot, environment)), CI: 'true' };
    delete env.NODE_ENV;
    const hash = installHash(repoRoot);
    const args = ['install', '--frozen-lockfile'];
    await runStep(
      { label: 'Installing packages', command: 'pnpm', args, cwd: repoRoot, env, logFile: join(logDir, 'install.log'), runFile },
      context,
    );
    writePrivateFile(stamp, `${hash}\n`);
  } finally {
    lock.release();
  }
}
