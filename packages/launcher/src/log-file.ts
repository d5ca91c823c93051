import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** Opens a log for appending, moving an over-long one aside first; the heading marks where this run begins. */
export function openLog(path: string, heading: string): number {
  if (existsSync(path) && statSync(path).size > LARGEST_BYTES) renameSync(path, `${path}.old`);
  const file = openSync(path, 'a', 0o600);
  writeSync(file, `\n=== ${new Date().toISOString()} ${heading}\n`);
  return file;
}

export function closeLog(file: number): void {
  closeSync(file);
}

/** The last lines of the newest run in a log. */
export function tailOf(path: string, lines = 25): string {
  if (!existsSync(path)) return '';
  const newest =
    readFileSync(path, 'utf8')
      .split(/^=== \d{4}-.*$/m)
      .at(-1) ?? '';
  return newest.trim().split('\n').slice(-lines).join('\n');
}
