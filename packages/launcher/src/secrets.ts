import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { writePrivateJson } from './atomic-file.ts';
import { hasDatabase } from './clinic.ts';
import { LauncherError, messageOf } from './errors.ts';
import { isRecord, readJson } from './json.ts';
import type { Environment } from './settings.ts';

const random = (bytes: number) => () => randomBytes(bytes).toString('hex');

/** Each secret and how a new one is made. */
const RECIPES = {
  APP_KEYS: () => Array.from({ length: 4 }, random(24)).join(','),
  API_TOKEN_SALT: random(24),
  ADMIN_JWT_SECRET: random(32),
  TRANSFER_TOKEN_SALT: random(24),
  ENCRYPTION_KEY: random(32),
  JWT_SECRET: random(32),
  /** The read token that the site presents to the CMS, in the shape of Strapi's own tokens. */
  SITE_TOKEN: random(64),
  /** What the site presents to follow the CMS's log of what was published. */
  DELIVERY_TOKEN: random(32),
} satisfies Record<string, () => string>;

export type SecretName = keyof typeof RECIPES;
export type Secrets = Record<SecretName, string>;
export const SECRET_NAMES = Object.keys(RECIPES) as SecretName[];

function readStored(path: string): Partial<Secrets> | undefined {
  const remedy = 'put it back from a backup; Meridian does not make new secrets, since saved tokens and sessions depend on the old ones';
  let stored: unknown;
  try {
    stored = readJson(path);
  } catch (error) {
    throw new LauncherError(`${path} is damaged or cannot be read (${messageOf(error)}): ${remedy}.`, { cause: error });
  }
  if (stored === undefined) return undefined;
  const wrong = isRecord(stored) ? SECRET_NAMES.find((name) => name in stored && !isSecret(stored[name])) : 'its content';
  if (wrong) throw new LauncherError(`${path} is damaged (${wrong} is not a secret): ${remedy}.`);
  return stored as Partial<Secrets>;
}

function isSecret(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 16;
}

function fromEnvironment(environment: Environment): Partial<Secrets> {
  const given = SECRET_NAMES.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : []));
  return Object.fromEntries(given);
}

/**
 * The secrets of this data folder, made on the first start and kept for ever. Values from the environment win and are
 * never written to the file. A secret that a newer version added is made and saved; nothing is ever replaced.
 * @throws LauncherError if the file is damaged, or gone although a database exists
 */
export function loadSecrets(dataDir: string, environment: Environment): Secrets {
  const path = join(dataDir, 'secrets.json');
  const given = fromEnvironment(environment);
  if (SECRET_NAMES.every((name) => given[name])) return given as Secrets;

  const stored = readStored(path);
  if (!stored && hasDatabase(dataDir, environment)) {
    throw new LauncherError(
      `${path} is missing although ${dataDir} has a database: put the file back from a backup, or set ${SECRET_NAMES.join(', ')} in the environment.`,
    );
  }
  const missing = SECRET_NAMES.filter((name) => !stored?.[name]);
  const made = Object.fromEntries(missing.map((name) => [name, RECIPES[name]()]));
  const kept = { ...stored, ...made };
  if (missing.length > 0) writePrivateJson(path, kept);
  return { ...kept, ...given } as Secrets;
}
