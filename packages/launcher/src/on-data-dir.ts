import { join } from 'node:path';
import { loadAccounts } from './accounts.ts';
import { ensureBuilt } from './build.ts';
import { noteVersion, ownVersion } from './clinic.ts';
import { REPO_ROOT, reportError } from './command.ts';
import { holdDataDir } from './data-hold.ts';
import { ensureInstalled } from './install.ts';
import { terminalOutput } from './progress.ts';
import { cmsEnvironment } from './services.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';

export interface OnDataDir {
  readonly settings: Settings;
  /** Whether the folder holds the demonstration clinic. */
  readonly demo: boolean;
  /** What a CMS that is loaded in this process has to be told. */
  readonly environment: Record<string, string>;
}

const isSet = (entry: [string, string | undefined]): entry is [string, string] => entry[1] !== undefined;

const withoutGaps = (environment: Environment) => Object.fromEntries(Object.entries(environment).filter(isSet));

/**
 * A command that works on the database of a data folder, with the settings, secrets and accounts of `npm start`, while
 * nothing else runs on it. Ends the process.
 */
export async function onDataDir(work: (given: OnDataDir) => Promise<void>): Promise<never> {
  const context = { output: terminalOutput(), signal: new AbortController().signal };
  try {
    const settings = readSettings(process.env, REPO_ROOT);
    const { repoRoot, dataDir, environment } = settings;
    const { demo, secrets } = await holdDataDir(settings, context);
    await ensureInstalled(repoRoot, environment, join(dataDir, 'logs'), context);
    await ensureBuilt(repoRoot, environment, join(dataDir, 'logs'), context, 'cms');
    const accountsFile = loadAccounts(dataDir, demo).file;
    noteVersion(dataDir, ownVersion(repoRoot));
    // What the CMS says at each boot is of no use here.
    const told = { STRAPI_LOG_LEVEL: 'error', ...withoutGaps(cmsEnvironment({ settings, secrets, accountsFile })) };
    await work({ settings, demo, environment: told });
    process.exit(0);
  } catch (error) {
    reportError(error);
    process.exit(1);
  }
}
