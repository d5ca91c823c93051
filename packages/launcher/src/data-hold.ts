import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writePrivateJson } from './atomic-file.ts';
import { assertNotNewer, decideDemo, ownVersion } from './clinic.ts';
import { prepareDataDir } from './data-dir.ts';
import { LauncherError } from './errors.ts';
import { isRecord, readJson } from './json.ts';
import { type Lock, tryLock } from './lock.ts';
import { stopRecorded } from './process-group.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import type { Context } from './step.ts';

/** A data folder that nobody else uses until `release()`, ready for a CMS of this version. */
export interface DataHold {
  /** Whether it is the demonstration clinic. */
  readonly demo: boolean;
  readonly secrets: Secrets;
  /** Tells the next start that it is worth waiting. */
  noteStopping(): void;
  release(): void;
}

/** Longer than the servers' grace time. */
const STOPS_WITHIN_MS = 12_000;
const NOTED_WITHIN_MS = 2_000;

const holderFile = ({ dataDir }: Settings) => join(dataDir, 'run', 'launcher.json');

function noteHolder(settings: Settings, isStopping: boolean): void {
  writePrivateJson(holderFile(settings), { pid: process.pid, siteUrl: settings.siteUrl, isStopping });
}

/**
 * One that is stopping is waited for. It may not have noted that yet: `npm` gives the prompt back at once, and the
 * launcher hears of it up to a second later.
 */
async function waitWhileStopping(path: string, settings: Settings, { output, signal }: Context): Promise<Lock | undefined> {
  const since = Date.now();
  let isSaid = false;
  for (;;) {
    const lock = tryLock(path);
    if (lock) return lock;
    const holder = readHolder(settings);
    const isStopping = isRecord(holder) && holder.isStopping === true;
    if (Date.now() - since > (isStopping ? STOPS_WITHIN_MS : NOTED_WITHIN_MS)) return undefined;
    if (isStopping && !isSaid) output.say('Waiting for the earlier start to stop …');
    isSaid ||= isStopping;
    await sleep(100, undefined, { signal });
  }
}

function readHolder(settings: Settings): unknown {
  return existsSync(holderFile(settings)) ? readJson(holderFile(settings)) : undefined;
}

async function lockDataDir(settings: Settings, context: Context): Promise<Lock> {
  const lock = await waitWhileStopping(join(settings.dataDir, 'run', 'launcher.lock'), settings, context);
  if (lock) {
    noteHolder(settings, false);
    return lock;
  }
  const holder = readHolder(settings);
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

/**
 * Takes the data folder for this process: no other launcher has it, nothing of an earlier one still runs in it, and its
 * database is not from a newer version.
 * @throws LauncherError one sentence that says what to do
 */
export async function holdDataDir(settings: Settings, context: Context): Promise<DataHold> {
  const { dataDir, repoRoot, environment } = settings;
  prepareDataDir(dataDir);
  const lock = await lockDataDir(settings, context);
  try {
    await stopLeftovers(settings, context);
    assertNotNewer(dataDir, ownVersion(repoRoot), environment);
    const demo = decideDemo(dataDir, settings.demo, environment);
    const secrets = loadSecrets(dataDir, environment);
    return { demo, secrets, noteStopping: () => noteHolder(settings, true), release: () => lock.release() };
  } catch (error) {
    lock.release();
    throw error;
  }
}
