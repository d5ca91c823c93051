import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tryLock, waitForLock } from './lock.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('belongs to one holder until it is released', () => {
  const path = join(folder, 'lock');
  const first = tryLock(path);
  expect(first).toBeDefined();
  expect(tryLock(path)).toBeUndefined();
  first?.release();
  const second = tryLock(path);
  expect(second).toBeDefined();
  second?.release();
});

it('is free again as soon as its holder is killed outright', async () => {
  const path = join(folder, 'lock');
  const script = `import { tryLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};\nglobalThis.lock = tryLock(${JSON.stringify(path)});\nconsole.log('held');\nsetInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect(tryLock(path)).toBeUndefined();
  const waits: string[] = [];
  const waiting = waitForLock(path, () => waits.push('waiting'));
  holder.kill('SIGKILL');
  (await waiting).release();
  expect(waits).toEqual(['waiting']);
});
