import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePrivateFile } from './atomic-file.ts';
import { hashSources } from './content-hash.ts';
import { LauncherError } from './errors.ts';
import { cacheDir } from './install.ts';
import { waitForLock } from './lock.ts';
import { environmentWithPnpm } from './pnpm.ts';
import { stopRecorded } from './process-group.ts';
import type { Environment } from './settings.ts';
import { type Context, runStep } from './step.ts';
import { withDependencies, workspacePackages } from './workspace.ts';

/** Something of this workspace that has to be built before it runs. */
export interface Buildable {
  readonly id: 'cms' | 'site';
  readonly label: string;
  readonly packageName: string;
  /** Written after a build that succeeded, into the folder of what was built; its content is the hash of the sources. */
  readonly stamp: string;
  /** A file that the build must have made. */
  readonly product: string;
}

export function buildables(repoRoot: string): readonly Buildable[] {
  const cms = join(repoRoot, 'apps', 'cms', 'dist');
  const web = join(repoRoot, 'apps', 'web', '.output');
  return [
    {
      id: 'cms',
      label: 'Building the CMS',
      packageName: '@meridian/cms',
      stamp: join(cms, '.build-stamp'),
      product: join(cms, 'build', 'index.html'),
    },
    {
      id: 'site',
      label: 'Building the site',
      packageName: '@meridian/web',
      stamp: join(web, '.build-stamp'),
      product: join(web, 'server', 'index.mjs'),
    },
  ];
}

/** What a build is told; it changes what comes out, so it is part of the hash. Secrets never are. */
const BUILD_ENVIRONMENT = {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  NUXT_TELEMETRY_DISABLED: '1',
} as const;

/** One value for everything that a build reads: the package, the workspace packages below it, and the locked versions. */
export function buildHash(repoRoot: string, packageName: string): string {
  const packages = withDependencies(workspacePackages(repoRoot), packageName);
  if (packages.length === 0)
    throw new LauncherError(`The workspace has no package ${packageName}: restore its folder from version control.`);
  const shared = ['pnpm-lock.yaml', '.node-version', 'tsconfig.base.json'].map((name) => join(repoRoot, name));
  return hashSources(
    repoRoot,
    packages.map(({ dir }) => dir),
    shared,
    JSON.stringify(BUILD_ENVIRONMENT),
  );
}

export function isBuilt(repoRoot: string, { packageName, stamp, product }: Buildable): boolean {
  return existsSync(stamp) && existsSync(product) && readFileSync(stamp, 'utf8').trim() === buildHash(repoRoot, packageName);
}

async function build(item: Buildable, repoRoot: string, env: Environment, logDir: string, context: Context): Promise<void> {
  // Taken before the build: a source that is edited meanwhile leads to another build next time.
  const hash = buildHash(repoRoot, item.packageName);
  // The whole of it: neither builder removes what came from a source that is gone, and the CMS would still serve it.
  rmSync(dirname(item.stamp), { recursive: true, force: true });
  const logFile = join(logDir, `build-${item.id}.log`);
  const args = ['--filter', item.packageName, 'build'];
  const runFile = join(cacheDir(repoRoot), 'build.json');
  await runStep({ label: item.label, command: 'pnpm', args, cwd: repoRoot, env, logFile, runFile }, context);
  if (!existsSync(item.product)) {
    throw new LauncherError(
      `${item.label} ended well but made no ${item.product}: look into ${logFile} and correct the build script of ${item.packageName}.`,
    );
  }
  mkdirSync(dirname(item.stamp), { recursive: true });
  writePrivateFile(item.stamp, `${hash}\n`);
}

/**
 * Builds what is not built yet or has changed. Two starts never build at once, and a killed build starts over.
 * @param only the one thing that is needed; without it everything is built
 */
export async function ensureBuilt(
  repoRoot: string,
  environment: Environment,
  logDir: string,
  context: Context,
  only?: Buildable['id'],
): Promise<void> {
  const wanted = buildables(repoRoot).filter(({ id }) => !only || id === only);
  const stale = () => wanted.filter((item) => !isBuilt(repoRoot, item));
  if (stale().length === 0) return;
  const waiting = () => context.output.say('Waiting for another start that is building …');
  const lock = await waitForLock(join(cacheDir(repoRoot), 'build.lock'), waiting, context.signal);
  try {
    await stopRecorded(join(cacheDir(repoRoot), 'build.json'));
    const items = stale();
    if (items.length === 0) return;
    // A folder of its own: loading the CMS's settings makes folders, and a build must not touch anybody's data.
    const DATA_DIR = join(cacheDir(repoRoot), 'build-data');
    const env = { ...(await environmentWithPnpm(repoRoot, environment)), ...BUILD_ENVIRONMENT, DATA_DIR };
    for (const item of items) await build(item, repoRoot, env, logDir, context);
  } finally {
    lock.release();
  }
}
