import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Accounts, loadAccounts } from './accounts.ts';
import { writePrivateJson } from './atomic-file.ts';
import { ensureBuilt } from './build.ts';
import { decideDemo, prepareDataDir } from './data-dir.ts';
import { loadDemo } from './demo.ts';
import { LauncherError } from './errors.ts';
import { ensureInstalled } from './install.ts';
import { isRecord, readJson } from './json.ts';
import { type Lock, tryLock } from './lock.ts';
import { assertPortFree } from './ports.ts';
import { stopRecorded } from './process-group.ts';
import { terminalOutput } from './progress.ts';
import { loadSecrets } from './secrets.ts';
import type { Service } from './service.ts';
import { cmsAddress, cmsService, siteService } from './services.ts';
import type { Settings } from './settings.ts';
import type { Context } from './step.ts';
import { Supervisor } from './supervisor.ts';

/** A running Meridian. */
export interface Meridian {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly accounts: Accounts;
  readonly cms: Service;
  readonly site: Service;
  /** Stops both servers and gives the data folder free. */
  stop(): Promise<void>;
  /** Ends both servers at once. */
  kill(): void;
}

function lockDataDir(settings: Settings): Lock {
  const holderFile = join(settings.dataDir, 'run', 'launcher.json');
  const lock = tryLock(join(settings.dataDir, 'run', 'launcher.lock'));
  if (lock) {
    writePrivateJson(holderFile, { pid: process.pid, siteUrl: settings.siteUrl });
    return lock;
  }
  const holder = existsSync(holderFile) ? readJson(holderFile) : undefined;
  const who = isRecord(holder) ? ` (process ${holder.pid}, site ${holder.siteUrl})` : '';
  throw new LauncherError(
    `Meridian is already running with the data folder ${settings.dataDir}${who}: use that one, stop it first, or set DATA_DIR to another folder.`,
  );
}

/** What a launcher that was killed outright has left running would hold the ports and the database. */
async function stopLeftovers({ dataDir }: Settings, { output }: Context): Promise<void> {
  for (const id of ['demo', 'site', 'cms']) {
    if (await stopRecorded(join(dataDir, 'run', `${id}.json`)))
      output.say(`Stopped the ${id} process that an earlier start had left running.`);
  }
}

async function assertPortsFree({ sitePort, cmsPort, host }: Settings): Promise<void> {
  await assertPortFree(sitePort, host, 'SITE_PORT');
  await assertPortFree(cmsPort, host, 'CMS_PORT');
}

/** Starts the servers in a data folder that is locked; the caller releases the lock if this throws. */
async function startServers(settings: Settings, lock: Lock, context: Context): Promise<Meridian> {
  const { repoRoot, dataDir, environment } = settings;
  await stopLeftovers(settings, context);
  await assertPortsFree(settings);
  const demo = decideDemo(dataDir, settings.demo);
  const secrets = loadSecrets(dataDir, environment);
  await ensureInstalled(repoRoot, environment, join(dataDir, 'logs'), context);
  await ensureBuilt(repoRoot, environment, join(dataDir, 'logs'), context);
  const accounts = loadAccounts(dataDir, demo);
  const given = { settings, secrets, accountsFile: accounts.file };
  if (demo) await loadDemo(given, context);

  const supervisor = new Supervisor([cmsService(given), siteService(given)], context.output.say);
  const [cms, site] = supervisor.services as [Service, Service];
  const stop = async () => {
    await supervisor.stop();
    lock.release();
  };
  const abort = () => void supervisor.stop();
  context.signal.addEventListener('abort', abort, { once: true });
  const end = context.output.begin('Starting the CMS and the site');
  try {
    await supervisor.start();
    end('done');
  } catch (error) {
    end(context.signal.aborted ? 'stopped' : 'failed');
    context.signal.throwIfAborted();
    throw error;
  } finally {
    context.signal.removeEventListener('abort', abort);
  }
  return { siteUrl: settings.siteUrl, cmsUrl: cmsAddress(settings), accounts, cms, site, stop, kill: () => supervisor.kill() };
}

/**
 * Installs and builds what is not up to date, then runs the CMS and the site until `stop()`. `npm start` and the tests
 * both start Meridian with this.
 * @throws LauncherError one sentence that says what to do
 */
export async function startMeridian(settings: Settings, context: Partial<Context> = {}): Promise<Meridian> {
  const { output = terminalOutput(), signal = new AbortController().signal } = context;
  prepareDataDir(settings.dataDir);
  const lock = lockDataDir(settings);
  try {
    return await startServers(settings, lock, { output, signal });
  } catch (error) {
    lock.release();
    throw error;
  }
}
