import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { writePrivateJson } from './atomic-file.ts';
import { LauncherError, messageOf } from './errors.ts';
import { isRecord, readJson } from './json.ts';

export interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface Accounts {
  readonly file: string;
  readonly list: readonly Account[];
  /** True on the one start that made them, when they are shown. */
  readonly isNew: boolean;
}

const DEMO_ROLES = ['owner', 'editor', 'author', 'reviewer'];

function syllables(count: number): string {
  const pick = (letters: string) => letters[randomInt(letters.length)] ?? '';
  const word = Array.from({ length: count }, () => pick('bdfgklmnprstvz') + pick('aeiou')).join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Easy to read out and to type (`Tavo-Miru-Kelo-4829`), with upper case, lower case and digits as Strapi's admin asks. */
export function readablePassword(): string {
  return [syllables(2), syllables(2), syllables(2), randomInt(1000, 10_000)].join('-');
}

function makeAccounts(demo: boolean): Account[] {
  const roles = demo ? DEMO_ROLES : ['owner'];
  const domain = demo ? 'demo.example' : 'clinic.example';
  return roles.map((role) => ({ role, email: `${role}@${domain}`, password: readablePassword() }));
}

function isAccount(value: unknown): value is Account {
  return isRecord(value) && ['role', 'email', 'password'].every((key) => typeof value[key] === 'string');
}

function readStored(file: string): Account[] | undefined {
  const remedy = 'put it back from a backup, or remove it to have new accounts made (people already in the CMS keep theirs)';
  let stored: unknown;
  try {
    stored = readJson(file);
  } catch (error) {
    throw new LauncherError(`${file} is damaged or cannot be read (${messageOf(error)}): ${remedy}.`, { cause: error });
  }
  if (stored === undefined) return undefined;
  if (Array.isArray(stored) && stored.length > 0 && stored.every(isAccount)) return stored;
  throw new LauncherError(`${file} is not a list of accounts with role, email and password: ${remedy}.`);
}

/** The first accounts of this data folder; the CMS creates the people from the file when it starts. */
export function loadAccounts(dataDir: string, demo: boolean): Accounts {
  const file = join(dataDir, demo ? 'demo-accounts.json' : 'accounts.json');
  const stored = readStored(file);
  if (stored) return { file, list: stored, isNew: false };
  const list = makeAccounts(demo);
  writePrivateJson(file, list);
  return { file, list, isNew: true };
}
