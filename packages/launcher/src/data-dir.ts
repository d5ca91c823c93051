import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LauncherError, codeOf } from './errors.ts';

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
