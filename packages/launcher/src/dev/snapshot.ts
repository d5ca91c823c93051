import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Products, tools' own state and tests: nothing that runs follows from them. */
const SKIPPED_FOLDERS = /^(\..*|node_modules|dist|build|coverage|generated|public)$/;
const SKIPPED_FILES = /(^\.|~$|\.(test|spec)\.[cm]?tsx?$|\.d\.ts$|\.log$|\.tsbuildinfo$|\.sw[a-z]$)/;

/** Each file with what tells one state of it from another. */
export type Snapshot = ReadonlyMap<string, string>;

/** A folder to watch, and which of its files count. */
export interface Root {
  readonly dir: string;
  readonly pattern?: RegExp;
}

function addFolder(found: Map<string, string>, dir: string, pattern: RegExp | undefined): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory() && !SKIPPED_FOLDERS.test(entry.name)) addFolder(found, path, pattern);
    if (!entry.isFile() || SKIPPED_FILES.test(entry.name) || (pattern && !pattern.test(entry.name))) continue;
    const { mtimeMs, size } = statSync(path);
    found.set(path, `${mtimeMs} ${size}`);
  }
}

/** The files as they are now; undefined when one vanished while looking, so that the caller looks again. */
export function takeSnapshot(roots: readonly Root[]): Snapshot | undefined {
  const found = new Map<string, string>();
  try {
    for (const { dir, pattern } of roots) addFolder(found, dir, pattern);
    return found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Paths that were added, changed or removed. */
export function changedPaths(before: Snapshot, after: Snapshot): string[] {
  const changed = [...after].filter(([path, state]) => before.get(path) !== state).map(([path]) => path);
  return [...changed, ...[...before.keys()].filter((path) => !after.has(path))];
}

/**
 * Calls `onChange` with what changed, until the signal. It looks instead of listening, since file events are lost on some
 * systems (mounted folders, WSL) and with some editors' way of saving; a few hundred files take a few milliseconds.
 */
export async function watchFiles(roots: readonly Root[], everyMs: number, signal: AbortSignal, onChange: (paths: string[]) => void) {
  let before = takeSnapshot(roots);
  while (!signal.aborted) {
    await sleep(everyMs, undefined, { signal }).catch(() => {});
    const after = takeSnapshot(roots);
    const changed = before && after ? changedPaths(before, after) : [];
    if (changed.length > 0 && !signal.aborted) onChange(changed);
    before = after ?? before;
  }
}
