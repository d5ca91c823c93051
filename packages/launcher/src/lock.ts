import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Lock {
  release(): void;
}

const SQLITE_BUSY = 5;

/**
 * A lock that the operating system drops when its holder ends, however it ends: SQLite's own file lock, held by an
 * exclusive transaction on an empty database. So there is no stale lock to recognise and no race in taking it over.
 * @returns undefined if somebody else holds it
 */
export function tryLock(path: string): Lock | undefined {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
  return { release: () => void (database.isOpen && database.close()) };
}

/** Waits for the lock; `onWait` is called once if there is something to wait for. */
export async function waitForLock(path: string, onWait: () => void, signal?: AbortSignal): Promise<Lock> {
  for (let attempt = 0; ; attempt += 1) {
    const lock = tryLock(path);
    if (lock) return lock;
    if (attempt === 0) onWait();
    await sleep(200, undefined, signal ? { signal } : {});
  }
}
