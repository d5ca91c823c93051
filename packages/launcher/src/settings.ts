import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { readEnvFile } from './env-file.ts';
import { LauncherError } from './errors.ts';

export type Environment = Record<string, string | undefined>;

/** What one running Meridian is made of; everything else follows from these. */
export interface Settings {
  readonly repoRoot: string;
  /** The address that both servers listen on. */
  readonly host: string;
  readonly sitePort: number;
  readonly cmsPort: number;
  /** Absolute folder of the database, uploads, secrets and logs. */
  readonly dataDir: string;
  /** Public origin of the site, without a trailing slash. */
  readonly siteUrl: string;
  /** Whether to load the demonstration clinic; undefined means "as this data folder was first set up". */
  readonly demo: boolean | undefined;
  /** Everything that was set, for handing on to the servers. */
  readonly environment: Environment;
  /** Only tests of other things than publishing set it, in code: the CMS then takes settings that production refuses. */
  readonly nodeEnv?: 'test';
}

function readPort(environment: Environment, name: string, fallback: number): number {
  const text = environment[name]?.trim();
  if (!text) return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new LauncherError(`${name} is "${text}", which is not a port: set it to a number from 1 to 65535, such as ${fallback}.`);
}

function readHost(environment: Environment): string {
  const host = environment.HOST?.trim() || '127.0.0.1';
  if (isIP(host) > 0 || host === 'localhost') return host;
  throw new LauncherError(
    `HOST is "${host}", which is not an address of this machine: set it to 127.0.0.1 (only this machine) or 0.0.0.0 (every network).`,
  );
}

function readSiteUrl(environment: Environment, sitePort: number): string {
  const text = environment.SITE_URL?.trim() || `http://localhost:${sitePort}`;
  const url = URL.parse(text);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && text.replace(/\/$/, '').toLowerCase() === url.origin;
  if (isOrigin) return url.origin;
  throw new LauncherError(
    `SITE_URL is "${text}", which is not a web origin: set it to the scheme and name alone, such as https://clinic.example.`,
  );
}

function readDemo(environment: Environment): boolean | undefined {
  const text = environment.DEMO?.trim().toLowerCase();
  if (!text) return undefined;
  if (['1', 'true'].includes(text)) return true;
  if (['0', 'false'].includes(text)) return false;
  throw new LauncherError(`DEMO is "${text}": set it to 0 for an empty clinic or to 1 for the demonstration clinic.`);
}

/**
 * Reads the settings from the environment and the optional `.env` of the repository; the environment wins.
 * @throws LauncherError one sentence about the first value that cannot be used
 */
export function readSettings(processEnvironment: Environment, repoRoot: string, defaultDataDir = '.data'): Settings {
  const environment: Environment = { ...readEnvFile(join(repoRoot, '.env')), ...processEnvironment };
  const sitePort = readPort(environment, 'SITE_PORT', 3000);
  const cmsPort = readPort(environment, 'CMS_PORT', 1337);
  if (sitePort === cmsPort) {
    throw new LauncherError(`SITE_PORT and CMS_PORT are both ${sitePort}: give each its own port.`);
  }
  return {
    repoRoot,
    host: readHost(environment),
    sitePort,
    cmsPort,
    dataDir: resolve(repoRoot, environment.DATA_DIR?.trim() || defaultDataDir),
    siteUrl: readSiteUrl(environment, sitePort),
    demo: readDemo(environment),
    environment,
  };
}

/** Where the launcher itself reaches a server that listens on `host`. */
export function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIP(host) === 6 ? `[${host}]` : host;
}
