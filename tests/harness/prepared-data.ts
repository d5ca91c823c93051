import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHash, cacheDir, loadSecrets, prepareDataDir, REPO_ROOT } from '@meridian/launcher';
import { waitForLock } from '../../packages/launcher/src/lock.ts';

/** Data folders that are made once for many tests, each of which takes a copy: a first start and a load take seconds. */
export interface PreparedData {
  /** Of a CMS that has started once: no content. */
  readonly empty: string;
  /** The same with the demonstration, as `npm start` loads it. */
  readonly demo: string;
}

const PREPARE_CMS = fileURLToPath(new URL('./prepare-cms.ts', import.meta.url));
const LOAD_DEMO = join(REPO_ROOT, 'scripts', 'load-demo.ts');
/** Without the accounts and secrets that production asks for. */
const ENVIRONMENT = { NODE_ENV: 'test', STRAPI_LOG_LEVEL: 'error', DATABASE_URL: '', DELIVERY_RECONCILE_EVERY: '0' };

/** The folders for the sources as they are, kept in `.cache` until these change. The CMS must be built. */
export async function prepareData(): Promise<PreparedData> {
  const folder = join(cacheDir(REPO_ROOT), 'test-data');
  const name = ['@meridian/cms', '@meridian/demo-content'].map((each) => buildHash(REPO_ROOT, each).slice(0, 12)).join('-');
  const data = { empty: join(folder, name, 'empty'), demo: join(folder, name, 'demo') };
  mkdirSync(folder, { recursive: true });
  const lock = await waitForLock(join(folder, 'lock'), () => {});
  try {
    if (!existsSync(join(folder, name))) await make(folder, name);
  } finally {
    lock.release();
  }
  return data;
}

async function make(folder: string, name: string): Promise<void> {
  for (const old of readdirSync(folder)) if (old.includes('-')) rmSync(join(folder, old), { recursive: true });
  const [making, empty, demo] = [join(folder, 'making'), join(folder, 'making', 'empty'), join(folder, 'making', 'demo')];
  rmSync(making, { recursive: true, force: true });
  mkdirSync(empty, { recursive: true });
  await startCmsOnce({ DATA_DIR: empty });
  // A folder with a database and without secrets is refused by a start.
  mkdirSync(demo);
  prepareDataDir(demo);
  const secrets = loadSecrets(demo, {});
  cpSync(empty, demo, { recursive: true });
  await run(LOAD_DEMO, { ...ENVIRONMENT, ...secrets, DATA_DIR: demo });
  // Only what is whole has its name.
  renameSync(making, join(folder, name));
}

/** Has the CMS make its tables, roles and tokens. */
export async function startCmsOnce(environment: Readonly<Record<string, string>>): Promise<void> {
  await run(PREPARE_CMS, { ...ENVIRONMENT, ...environment });
}

async function run(script: string, environment: Record<string, string>): Promise<void> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [script], { cwd: REPO_ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} ended with ${code}: the lines above say why.`);
}
