import { join } from 'node:path';
import { type Accounts, loadAccounts } from './accounts.ts';
import { ensureBuilt } from './build.ts';
import { noteVersion, ownVersion } from './clinic.ts';
import { type DataHold, holdDataDir } from './data-hold.ts';
import { loadDemo } from './demo.ts';
import { ensureInstalled } from './install.ts';
import { assertPortFree } from './ports.ts';
import { terminalOutput } from './progress.ts';
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

export async function assertPortsFree({ sitePort, cmsPort, host }: Settings): Promise<void> {
  await assertPortFree(sitePort, host, 'SITE_PORT');
  await assertPortFree(cmsPort, host, 'CMS_PORT');
}

/** Starts both servers, showing progress; a stop that is asked for meanwhile stops them. */
export async function startSupervised(supervisor: Supervisor, { output, signal }: Context): Promise<void> {
  signal.throwIfAborted();
  const abort = () => void supervisor.stop();
  signal.addEventListener('abort', abort, { once: true });
  const end = output.begin('Starting the CMS and the site');
  try {
    await supervisor.start();
    end('done');
  } catch (error) {
    end(signal.aborted ? 'stopped' : 'failed');
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Starts the servers in a data folder that is held; the caller releases it if this throws. */
async function startServers(settings: Settings, hold: DataHold, context: Context): Promise<Meridian> {
  const { repoRoot, dataDir, environment } = settings;
  await assertPortsFree(settings);
  await ensureInstalled(repoRoot, environment, join(dataDir, 'logs'), context);
  await ensureBuilt(repoRoot, environment, join(dataDir, 'logs'), context);
  const accounts = loadAccounts(dataDir, hold.demo);
  const given = { settings, secrets: hold.secrets, accountsFile: accounts.file };
  noteVersion(dataDir, ownVersion(repoRoot));
  if (hold.demo) await loadDemo(given, context);

  const supervisor = new Supervisor([cmsService(given), siteService(given)], context.output.say);
  const [cms, site] = supervisor.services as [Service, Service];
  await startSupervised(supervisor, context);
  const stop = async () => {
    hold.noteStopping();
    await supervisor.stop();
    hold.release();
  };
  return { siteUrl: settings.siteUrl, cmsUrl: cmsAddress(settings), accounts, cms, site, stop, kill: () => supervisor.kill() };
}

/**
 * Installs and builds what is not up to date, then runs the CMS and the site until `stop()`. `npm start` and the tests
 * both start Meridian with this.
 * @throws LauncherError one sentence that says what to do
 */
export async function startMeridian(settings: Settings, context: Partial<Context> = {}): Promise<Meridian> {
  const { output = terminalOutput(), signal = new AbortController().signal } = context;
  const hold = await holdDataDir(settings, { output, signal });
  try {
    return await startServers(settings, hold, { output, signal });
  } catch (error) {
    hold.release();
    throw error;
  }
}
