import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LARGEST_READ = 64 * 1024;

/** What was appended since `from`, at most a piece of it; a file that shrank was begun anew. */
function readFrom(path: string, from: number): { text: string; next: number } {
  const size = existsSync(path) ? statSync(path).size : 0;
  const start = size < from ? 0 : from;
  const buffer = Buffer.alloc(Math.min(size - start, LARGEST_READ));
  if (buffer.length === 0) return { text: '', next: start };
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, buffer, 0, buffer.length, start);
    return { text: buffer.toString('utf8', 0, read), next: start + read };
  } finally {
    closeSync(file);
  }
}

/** Hands on each line that is appended to a log from now on, until the signal. */
export async function followLog(path: string, signal: AbortSignal, onLine: (line: string) => void): Promise<void> {
  let position = existsSync(path) ? statSync(path).size : 0;
  let rest = '';
  while (!signal.aborted) {
    await sleep(250, undefined, { signal }).catch(() => {});
    const { text, next } = readFrom(path, position);
    position = next;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() && !line.startsWith('=== ')) onLine(line);
  }
}
