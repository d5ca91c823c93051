import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecrets, SECRET_NAMES } from './secrets.ts';

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  file = join(dataDir, 'secrets.json');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('loadSecrets', () => {
  it('makes every secret once, for the owner alone, and keeps it', () => {
    const first = loadSecrets(dataDir, {});
    expect(Object.keys(first).sort()).toEqual([...SECRET_NAMES].sort());
    expect(new Set(Object.values(first)).size).toBe(SECRET_NAMES.length);
    expect(first.APP_KEYS.split(',')).toHaveLength(4);
    expect(first.SITE_TOKEN).toMatch(/^[0-9a-f]{128}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(loadSecrets(dataDir, {})).toEqual(first);
  });

  it('leaves nothing but the finished file', () => {
    loadSecrets(dataDir, {});
    expect(readdirSync(dataDir)).toEqual(['secrets.json']);
  });

  it('leaves the old file whole when a new one cannot be finished', () => {
    const { SITE_TOKEN: _, ...older } = loadSecrets(dataDir, {});
    writeFileSync(file, JSON.stringify(older));
    // A folder in the place of the temporary file makes the write fail, as a full disk would, whoever runs this.
    const blocker = `${file}.${process.pid}.new`;
    expect(() => withFolderAt(blocker, () => loadSecrets(dataDir, {}))).toThrow();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(older);
  });

  it('lets the environment win without writing it down', () => {
    const given = 'from-the-environment-0123456789';
    expect(loadSecrets(dataDir, { JWT_SECRET: given }).JWT_SECRET).toBe(given);
    expect(readFileSync(file, 'utf8')).not.toContain(given);
  });

  it('needs no file when the environment has everything', () => {
    const environment = Object.fromEntries(SECRET_NAMES.map((name) => [name, `${name}-0123456789abcdef`]));
    expect(loadSecrets(dataDir, environment)).toEqual(environment);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('adds a secret that an older version did not have', () => {
    const { SITE_TOKEN: _, ...older } = loadSecrets(dataDir, {});
    writeFileSync(file, JSON.stringify(older));
    const now = loadSecrets(dataDir, {});
    expect(now).toMatchObject(older);
    expect(now.SITE_TOKEN).toHaveLength(128);
  });

  it.each([
    ['truncated', '{"APP_KEYS": "abc'],
    ['empty', ''],
    ['a list', '[]'],
    ['a number for a secret', '{"JWT_SECRET": 1}'],
    ['an empty secret', '{"JWT_SECRET": ""}'],
  ])('refuses a file that is %s and leaves it as it is', (_, text) => {
    writeFileSync(file, text);
    expect(() => loadSecrets(dataDir, {})).toThrow(/secrets\.json is damaged .*put it back from a backup/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('refuses to make new secrets beside an existing database', () => {
    writeFileSync(join(dataDir, 'cms.db'), 'data');
    expect(() => loadSecrets(dataDir, {})).toThrow(/is missing although .* has a database/);
  });
});

function withFolderAt(path: string, run: () => void): void {
  mkdirSync(path);
  try {
    run();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
