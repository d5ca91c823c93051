import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertNotNewer, decideDemo, isNewer, noteVersion } from './clinic.ts';
import { loadSecrets } from './secrets.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'clinic-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const clinic = () => JSON.parse(readFileSync(join(dataDir, 'clinic.json'), 'utf8')) as unknown;

describe('decideDemo', () => {
  it('is the demonstration unless asked otherwise', () => {
    expect(decideDemo(dataDir, undefined)).toBe(true);
  });

  it('remembers an empty clinic, so that a forgotten DEMO=0 loads nothing into it', () => {
    expect(decideDemo(dataDir, false)).toBe(false);
    expect(decideDemo(dataDir, undefined)).toBe(false);
    writeFileSync(join(dataDir, 'cms.db'), 'data');
    expect(decideDemo(dataDir, undefined)).toBe(false);
    expect(() => decideDemo(dataDir, true)).toThrow(/holds a real clinic .*leave DEMO unset/);
  });

  it('may be changed until there is a database', () => {
    expect(decideDemo(dataDir, undefined)).toBe(true);
    expect(decideDemo(dataDir, false)).toBe(false);
    expect(decideDemo(dataDir, undefined)).toBe(false);
  });

  it('refuses a damaged note', () => {
    writeFileSync(join(dataDir, 'clinic.json'), '{');
    expect(() => decideDemo(dataDir, undefined)).toThrow(/clinic\.json is damaged/);
  });
});

describe('a database elsewhere', () => {
  const elsewhere = { DATABASE_URL: 'postgres://db.example/clinic' };

  it('is there once it was opened, whatever lies in the folder', () => {
    writeFileSync(join(dataDir, 'cms.db'), 'of an earlier time');
    expect(decideDemo(dataDir, false, elsewhere)).toBe(false);
    expect(decideDemo(dataDir, true, elsewhere)).toBe(true);
    noteVersion(dataDir, '0.10.0');
    expect(() => decideDemo(dataDir, false, elsewhere)).toThrow(/holds the demonstration clinic/);
    expect(() => assertNotNewer(dataDir, '0.9.3', elsewhere)).toThrow(/was last used by Meridian 0\.10\.0/);
  });

  it('makes no new secrets when those are lost that it was used with', () => {
    loadSecrets(dataDir, elsewhere);
    noteVersion(dataDir, '0.10.0');
    rmSync(join(dataDir, 'secrets.json'));
    expect(() => loadSecrets(dataDir, elsewhere)).toThrow(/secrets\.json is missing although/);
  });
});

describe('a database of another version', () => {
  beforeEach(() => {
    decideDemo(dataDir, false);
    noteVersion(dataDir, '0.10.0');
    writeFileSync(join(dataDir, 'cms.db'), 'data');
  });

  it('is refused when it is newer, with what to do, and stays as it is', () => {
    expect(() => assertNotNewer(dataDir, '0.9.3')).toThrow(
      /was last used by Meridian 0\.10\.0 and this is 0\.9\.3, .*: start 0\.10\.0 or newer, or set DATA_DIR/,
    );
    expect(clinic()).toEqual({ demo: false, version: '0.10.0' });
  });

  it.each(['0.10.0', '0.10.1', '1.0.0'])('is taken over by %s, which is noted', (own) => {
    assertNotNewer(dataDir, own);
    noteVersion(dataDir, own);
    expect(clinic()).toEqual({ demo: false, version: own });
    expect(decideDemo(dataDir, undefined)).toBe(false);
  });

  it('is taken over when no version was noted yet, or when the database is gone', () => {
    rmSync(join(dataDir, 'cms.db'));
    expect(() => assertNotNewer(dataDir, '0.1.0')).not.toThrow();
    writeFileSync(join(dataDir, 'cms.db'), 'data');
    writeFileSync(join(dataDir, 'clinic.json'), '{"demo": true}');
    expect(() => assertNotNewer(dataDir, '0.1.0')).not.toThrow();
  });
});

it.each([
  ['0.2.0', '0.1.9', true],
  ['0.10.0', '0.9.0', true],
  ['1.0.0', '1.0.0-beta.2', false],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
])('%s is newer than %s: %s', (a, b, expected) => {
  expect(isNewer(a, b)).toBe(expected);
});
