import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { writePrivateFile } from './atomic-file.ts';
import { LauncherError, messageOf } from './errors.ts';
import { isRecord, readJson } from './json.ts';
import type { Environment } from './settings.ts';

const run = promisify(execFile);

function wantedVersion(repoRoot: string): string {
  const manifest = readJson(join(repoRoot, 'package.json'));
  const [, version] = /^pnpm@([^+]+)/.exec(isRecord(manifest) ? String(manifest.packageManager) : '') ?? [];
  if (version) return version;
  throw new LauncherError('package.json does not name its pnpm version: set "packageManager" to pnpm@ and the version.');
}

function withPath(environment: Environment, folder: string): Environment {
  return { ...environment, PATH: [folder, environment.PATH].join(delimiter) };
}

async function hasPnpm(version: string, repoRoot: string, env: Environment): Promise<boolean> {
  try {
    const { stdout } = await run('pnpm', ['--version'], { cwd: repoRoot, env, timeout: 60_000 });
    return stdout.trim() === version;
  } catch {
    return false; // Not there or not usable: both mean that another one is needed.
  }
}

async function fetchPnpm(version: string, env: Environment): Promise<string> {
  const args = ['-y', '--fetch-retries=1', '-p', `pnpm@${version}`, 'node', '-p', 'process.env.PATH'];
  try {
    const { stdout } = await run('npx', args, { env, timeout: 300_000 });
    return stdout.trim().split('\n').at(-1)?.split(delimiter)[0] ?? '';
  } catch (error) {
    throw new LauncherError(
      `Fetching pnpm ${version} failed: connect to the internet and start again, or install it with npm install -g pnpm@${version}.`,
      { cause: error, details: messageOf(error) },
    );
  }
}

/** npm's own settings as variables, under the names that pnpm reads. */
function translateRegistrySettings(environment: Environment): Environment {
  const npm = Object.entries(environment).filter(([name]) => /^npm_config_(registry|cafile|noproxy|https?_proxy|strict_ssl)$/i.test(name));
  return { ...Object.fromEntries(npm.map(([name, value]) => [name.toLowerCase().replace(/^npm_/, 'pnpm_'), value])), ...environment };
}

/**
 * An environment in which the command `pnpm` is the version that package.json names: the machine's own if it matches,
 * otherwise one fetched with npx, whose place is remembered.
 */
export async function environmentWithPnpm(repoRoot: string, environment: Environment): Promise<Environment> {
  const version = wantedVersion(repoRoot);
  const base = translateRegistrySettings(environment);
  if (await hasPnpm(version, repoRoot, base)) return base;
  const remembered = join(repoRoot, '.cache', `pnpm-${version}-path`);
  if (existsSync(remembered)) {
    const env = withPath(base, readFileSync(remembered, 'utf8').trim());
    if (await hasPnpm(version, repoRoot, env)) return env;
  }
  const folder = await fetchPnpm(version, base);
  const env = withPath(base, folder);
  if (!(await hasPnpm(version, repoRoot, env))) {
    throw new LauncherError(`The fetched pnpm ${version} does not run: install it with npm install -g pnpm@${version} and start again.`);
  }
  mkdirSync(dirname(remembered), { recursive: true });
  writePrivateFile(remembered, `${folder}\n`);
  return env;
}
