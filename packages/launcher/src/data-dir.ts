import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePrivateJson } from './atomic-file.ts';
import { LauncherError, codeOf, messageOf } from './errors.ts';
import { isRecord, readJson } from './json.ts';

/** Below this a database and its uploads have no room to work. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/** One folder at a time: Node's recursive mkdir never returns on file systems that refuse oddly, such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** @throws LauncherError if the folder cannot be made or written, or its disk is full */
export function prepareDataDir(dataDir: string): void {
  try {
    for (const folder of ['logs', 'run']) makeFolder(join(dataDir, folder));
    const probe = join(dataDir, 'run', 'write-check');
    writeFileSync(probe, 'x'.repeat(4096));
    rmSync(probe);
  } catch (error) {
    const reason = codeOf(error) === 'ENOSPC' ? 'its disk is full' : codeOf(error);
    throw new LauncherError(
      `The data folder ${dataDir} cannot be written (${reason}): make room or give write permission, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
  const disk = statfsSync(dataDir);
  const free = disk.bavail * disk.bsize;
  if (free >= LEAST_FREE_BYTES) return;
  throw new LauncherError(
    `The disk of the data folder ${dataDir} has only ${Math.floor(free / 1024 / 1024)} MB left: free at least 200 MB, or set DATA_DIR to a folder on another disk.`,
  );
}

/**
 * Whether this data folder holds the demonstration clinic. That is settled once there is a database: a forgotten `DEMO=0`
 * must not pour demonstration content into a real clinic.
 */
export function decideDemo(dataDir: string, requested: boolean | undefined): boolean {
  const path = join(dataDir, 'clinic.json');
  let stored: unknown;
  try {
    stored = readJson(path);
  } catch (error) {
    throw new LauncherError(
      `${path} is damaged (${messageOf(error)}): write {"demo": false} into it for a real clinic, or {"demo": true} for the demonstration.`,
      { cause: error },
    );
  }
  const isSettled = existsSync(join(dataDir, 'cms.db'));
  if (!isRecord(stored) || (requested !== undefined && !isSettled)) {
    const demo = requested ?? true;
    writePrivateJson(path, { demo });
    return demo;
  }
  const demo = stored.demo === true;
  if (requested === undefined || requested === demo) return demo;
  const [is, flag] = demo ? ['the demonstration clinic', '0'] : ['a real clinic without demonstration content', '1'];
  throw new LauncherError(
    `${dataDir} holds ${is}: leave DEMO unset to go on with it, or set DATA_DIR to a new folder together with DEMO=${flag}.`,
  );
}
