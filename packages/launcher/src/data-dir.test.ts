import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decideDemo, prepareDataDir } from './data-dir.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'data-dir-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

it('says what to do where the data folder cannot be made', () => {
  writeFileSync(join(dataDir, 'file'), '');
  expect(() => prepareDataDir(join(dataDir, 'file', 'data'))).toThrow(/cannot be written \(ENOTDIR\): .*DATA_DIR/);
});

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
