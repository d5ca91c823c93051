import { join } from 'node:path';
import { loadAccounts } from '../accounts.ts';
import { noteVersion, ownVersion } from '../clinic.ts';
import { exitCodeOf, greeting, listenForStop, REPO_ROOT, reportError, type StopRequests } from '../command.ts';
import { type DataHold, holdDataDir } from '../data-hold.ts';
import { loadDemo } from '../demo.ts';
import { LauncherError } from '../errors.ts';
import { cacheDir, ensureInstalled } from '../install.ts';
import { tryLock } from '../lock.ts';
import { assertPortsFree, startSupervised } from '../meridian.ts';
import { terminalOutput } from '../progress.ts';
import { type Service, TIMING } from '../service.ts';
import { cmsAddress, type Given } from '../services.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Context } from '../step.ts';
import { Supervisor } from '../supervisor.ts';
import { ensureAdmin } from './admin.ts';
import { compileCms } from './compile.ts';
import type { GenerateContract } from './contract.ts';
import { devCmsService, devDist, devSiteService } from './dev-services.ts';
import { followLog } from './follow-log.ts';
import { DevSession } from './session.ts';

/** A stop while developing waits for nobody's request. */
const DEV_TIMING = { ...TIMING, firstDelayMs: 1_000, graceMs: 3_000 };

/** Everything before the servers start: installed, compiled, accounts made, demonstration loaded once. */
async function prepare(settings: Settings, { demo, secrets }: DataHold, context: Context): Promise<Given> {
  const { repoRoot, dataDir, environment } = settings;
  await assertPortsFree(settings);
  await ensureInstalled(repoRoot, environment, join(dataDir, 'logs'), context);
  await ensureAdmin(settings, context);
  const end = context.output.begin('Compiling the CMS');
  const problem = await compileCms(repoRoot);
  end(problem ? 'failed' : 'done');
  if (problem) throw new LauncherError('The CMS does not compile: correct what stands above and start again.', { details: problem });
  const given = { settings, secrets, accountsFile: loadAccounts(dataDir, demo).file };
  noteVersion(dataDir, ownVersion(repoRoot));
  const loader = { ...given, settings: { ...settings, environment: { ...environment, CMS_DIST: devDist(repoRoot) } } };
  if (demo) await loadDemo(loader, context);
  return given;
}

function followLogs(services: readonly Service[], names: readonly string[], { signal, output }: Context): void {
  for (const [index, { definition }] of services.entries()) {
    void followLog(definition.logFile, signal, (line) => output.say(`${names[index]} | ${line}`));
  }
}

async function develop(requests: StopRequests, loadGenerator: () => Promise<GenerateContract>): Promise<void> {
  const settings = readSettings(process.env, REPO_ROOT, join('.data', 'dev'));
  const context = { output: terminalOutput(), signal: requests.signal };
  const hold = await holdDataDir(settings, context);
  const areNew = loadAccounts(settings.dataDir, hold.demo);
  const given = await prepare(settings, hold, context);
  const supervisor = new Supervisor([devCmsService(given), devSiteService(given)], context.output.say, DEV_TIMING);
  requests.onSecond = () => {
    supervisor.kill();
    process.exit(1);
  };
  followLogs(supervisor.services, ['cms ', 'site'], context);
  await startSupervised(supervisor, context);
  const [cms] = supervisor.services as [Service];
  const session = new DevSession({ settings, cms, generate: await loadGenerator(), context });
  await session.updateContract();
  console.log(greeting({ siteUrl: settings.siteUrl, cmsUrl: cmsAddress(settings), accounts: areNew }, settings));
  await session.watch();
  console.log('Stopping …');
  hold.noteStopping();
  await supervisor.stop();
  hold.release();
}

/**
 * `npm run dev`: both servers with what belongs to a change done by itself. Ends the process.
 * @param loadGenerator called when everything is installed
 */
export async function devCommand(loadGenerator: () => Promise<GenerateContract>): Promise<never> {
  const requests = listenForStop();
  try {
    const lock = tryLock(join(cacheDir(REPO_ROOT), 'dev.lock'));
    if (!lock) throw new LauncherError('npm run dev is already running in this checkout: use that one or stop it first.');
    await develop(requests, loadGenerator);
    process.exit(0);
  } catch (error) {
    if (requests.signal.aborted) process.exit(exitCodeOf(requests.signal));
    reportError(error);
    process.exit(1);
  }
}
