import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateJson } from './atomic-file.ts';
import { LauncherError, messageOf } from './errors.ts';
import { isRecord, readJson } from './json.ts';
import type { Environment } from './settings.ts';

const fileIn = (dataDir: string) => join(dataDir, 'clinic.json');

/**
 * Whether a data folder has a database already: a file in it, or one elsewhere (DATABASE_URL) that was opened with it before. Whether
 * that one is empty only the CMS could say.
 */
export function hasDatabase(dataDir: string, { DATABASE_URL }: Environment): boolean {
  return DATABASE_URL ? typeof readClinic(dataDir).version === 'string' : existsSync(join(dataDir, 'cms.db'));
}

/** What `clinic.json` says about this data folder: `demo` and the `version` that used it last. */
function readClinic(dataDir: string): Record<string, unknown> {
  const path = fileIn(dataDir);
  try {
    const stored = readJson(path);
    return isRecord(stored) ? stored : {};
  } catch (error) {
    throw new LauncherError(
      `${path} is damaged (${messageOf(error)}): write {"demo": false} into it for a real clinic, or {"demo": true} for the demonstration.`,
      { cause: error },
    );
  }
}

/**
 * Whether this data folder holds the demonstration clinic. That is settled once there is a database: a forgotten `DEMO=0`
 * must not pour demonstration content into a real clinic.
 */
export function decideDemo(dataDir: string, requested: boolean | undefined, environment: Environment = {}): boolean {
  const clinic = readClinic(dataDir);
  if (clinic.demo === undefined || (requested !== undefined && !hasDatabase(dataDir, environment))) {
    const demo = requested ?? true;
    writePrivateJson(fileIn(dataDir), { ...clinic, demo });
    return demo;
  }
  const demo = clinic.demo === true;
  if (requested === undefined || requested === demo) return demo;
  const [is, flag] = demo ? ['the demonstration clinic', '0'] : ['a real clinic without demonstration content', '1'];
  throw new LauncherError(
    `${dataDir} holds ${is}: leave DEMO unset to go on with it, or set DATA_DIR to a new folder together with DEMO=${flag}.`,
  );
}

/** The version of this checkout, from package.json. */
export function ownVersion(repoRoot: string): string {
  const manifest = readJson(join(repoRoot, 'package.json'));
  return isRecord(manifest) && typeof manifest.version === 'string' ? manifest.version : '0.0.0';
}

/** Whether version `a` comes after `b`; what follows a hyphen is not looked at. */
export function isNewer(a: string, b: string): boolean {
  const parts = (version: string) => (version.split('-')[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [left, right] = [parts(a), parts(b)];
  const different = [0, 1, 2].find((index) => left[index] !== right[index]);
  return different !== undefined && (left[different] ?? 0) > (right[different] ?? 0);
}

/**
 * An older version takes the columns it does not know out of the database, and what was in them is lost.
 * @throws LauncherError if the database was last used by a newer version
 */
export function assertNotNewer(dataDir: string, own: string, environment: Environment = {}): void {
  const { version } = readClinic(dataDir);
  if (typeof version !== 'string' || !hasDatabase(dataDir, environment) || !isNewer(version, own)) return;
  throw new LauncherError(
    `${dataDir} was last used by Meridian ${version} and this is ${own}, which would damage its database: start ${version} or newer, or set DATA_DIR to another folder or to a backup from before the update.`,
  );
}

/** Notes the version just before it opens the database. */
export function noteVersion(dataDir: string, own: string): void {
  const clinic = readClinic(dataDir);
  if (clinic.version !== own) writePrivateJson(fileIn(dataDir), { ...clinic, version: own });
}
