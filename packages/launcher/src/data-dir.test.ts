import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareDataDir } from './data-dir.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'data-dir-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

it('says what to do where the data folder cannot be made', () => {
  writeFileSync(join(dataDir, 'file'), '');
  expect(() => prepareDataDir(join(dataDir, 'file', 'data'))).toThrow(/cannot be written \(ENOTDIR\): .*DATA_DIR/);
});
