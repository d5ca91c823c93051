import type { DemoEntry } from './entry.ts';

type Entry = DemoEntry<object>;

export interface SortedEntries {
  /** Each entry after those it refers to, as far as that is possible. */
  sorted: Entry[];
  /** Names of entries that refer to one that comes later, because the two refer to each other. */
  forward: Set<string>;
}

/** Puts entries in the order in which they can be published. */
export function sortByDependency(entries: readonly Entry[]): SortedEntries {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const sorted: Entry[] = [];
  const forward = new Set<string>();
  const open = new Set<string>();
  const done = new Set<string>();

  function visit(entry: Entry): void {
    open.add(entry.ref);
    for (const ref of referencesIn(entry.fields)) {
      const target = byRef.get(ref as Entry['ref']);
      if (!target || done.has(ref)) continue;
      if (open.has(ref)) forward.add(entry.ref);
      else visit(target);
    }
    open.delete(entry.ref);
    done.add(entry.ref);
    sorted.push(entry);
  }

  for (const entry of entries) if (!done.has(entry.ref)) visit(entry);
  return { sorted, forward };
}

/** Every string at any depth that could be the name of an entry. */
export function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z-]+:[a-z0-9-]+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}
