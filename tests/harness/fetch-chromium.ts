import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Context, cacheDir, type Environment, LauncherError } from '@meridian/launcher';
import { answers, findInstalledChromium } from './find-chromium.ts';

const run = promisify(execFile);
/** Ships the browser inside the package, so the package registry is all that is needed. Linux only. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

/** Prints where the browser is, after unpacking it into the folder that TMPDIR names. */
const UNPACK = `import(${JSON.stringify(PACKAGE)}).then(async ({ default: chromium }) => console.log(await chromium.executablePath()))`;

async function fetchFromRegistry(folder: string, env: Environment): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--fetch-retries=1', `${PACKAGE}@${VERSION}`], {
    env,
    timeout: 300_000,
  });
  const { stdout } = await run(process.execPath, ['-e', UNPACK], { cwd: folder, env: { ...env, TMPDIR: folder }, timeout: 120_000 });
  const path = stdout.trim();
  if (!answers(path)) throw new Error(`${PACKAGE} was fetched, but the system libraries that it needs are missing`);
  return path;
}

/** The browser of this machine, or else one from the package registry; tests find it by CHROMIUM_PATH. */
export async function ensureChromium(repoRoot: string, env: Environment, { output }: Context): Promise<string> {
  const installed = findInstalledChromium();
  if (installed) return installed;
  const end = output.begin('Fetching a browser for the tests');
  try {
    const path = await fetchFromRegistry(join(cacheDir(repoRoot), 'chromium'), env);
    end('done');
    return path;
  } catch (error) {
    end('failed');
    throw new LauncherError(
      'No browser was found for the tests and none could be fetched: install Chromium (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to its program file.',
      { cause: error, details: String(error) },
    );
  }
}
