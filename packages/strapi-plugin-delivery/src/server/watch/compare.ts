import type { PublishedVersion, Relative, Snapshot } from './snapshot.ts';

/** How the published state of a document differs. */
export interface Difference {
  /** Languages (as keys of the snapshot) in which something published appeared, changed or went. */
  keys: string[];
  appeared: string[];
  disappeared: string[];
  /** Published documents on the other side of a link that came or went. */
  relatives: Relative[];
}

/**
 * Compares what was and what is published of a document.
 * @param written a language that was certainly written, where a row may keep its number and its millisecond
 */
export function compareSnapshots(before: Snapshot, after: Snapshot, written?: string): Difference {
  const all = [...new Set([...before.keys(), ...after.keys()])];
  const keys = all.filter((key) => isDifferent(before.get(key), after.get(key)) || (key === written && after.has(key)));
  return {
    keys,
    appeared: keys.filter((key) => !before.has(key)),
    disappeared: keys.filter((key) => !after.has(key)),
    relatives: all.flatMap((key) => changedRelatives(before.get(key), after.get(key))),
  };
}

function isDifferent(before: PublishedVersion | undefined, after: PublishedVersion | undefined): boolean {
  if (!before || !after) return before !== after;
  return before.rowId !== after.rowId || before.updatedAt !== after.updatedAt || changedRelatives(before, after).length > 0;
}

function changedRelatives(before: PublishedVersion | undefined, after: PublishedVersion | undefined): Relative[] {
  const [old, now] = [before?.relatives ?? new Map<string, Relative>(), after?.relatives ?? new Map<string, Relative>()];
  const gone = [...old].filter(([name]) => !now.has(name));
  const come = [...now].filter(([name]) => !old.has(name));
  return [...gone, ...come].map(([, relative]) => relative);
}
