import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DataHold, holdDataDir } from './data-hold.ts';
import { readSettings } from './settings.ts';
import { silent } from './testing.ts';

let dataDir: string;
let first: DataHold;
const hold = () => holdDataDir(readSettings({ DATA_DIR: dataDir }, dataDir), silent());

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'data-hold-'));
  first = await hold();
});
afterEach(() => {
  first.release();
  rmSync(dataDir, { recursive: true });
});

it('a data folder has one user at a time, and the second is told who the first is', async () => {
  await expect(hold()).rejects.toThrow(`(process ${process.pid}, site http://localhost:3000): use that one, stop it first`);
  first.release();
  (await hold()).release();
});

it('a start right after a stop waits until that is done', async () => {
  first.noteStopping();
  const second = hold();
  await sleep(100);
  first.release();
  (await second).release();
});
