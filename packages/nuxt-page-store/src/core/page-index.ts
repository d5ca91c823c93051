import type { Page } from './page.ts';

/** What the store knows of one address, whether or not its page is in memory. */
export interface Entry {
  readonly key: string;
  status: number;
  tags: readonly string[];
  /** Those of the tags that it is about. */
  subjects: readonly string[];
  /** Position in the event log up to which it is known to be right. */
  position: number;
  /** Nothing that it shows has changed since `position`. */
  isValid: boolean;
  /** What it shows may be the same and it still has to be rendered: another build, or its time is over. */
  mustRender: boolean;
  expiresAt: number | undefined;
  /** Requests for it, to do first what most people read. */
  visits: number;
  /** In memory, if it is. */
  page: Page | undefined;
  /** Name in the archive, if it is there. */
  file: string | undefined;
}

/** Every known address, and which of them depend on a tag. */
export class PageIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #keysByTag = new Map<string, Set<string>>();

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  entries(): IterableIterator<Entry> {
    return this.#entries.values();
  }

  /** Puts an entry in the place of the one with the same key. */
  set(entry: Entry): void {
    this.delete(entry.key);
    this.#entries.set(entry.key, entry);
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set();
      this.#keysByTag.set(tag, keys.add(entry.key));
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }

  /** Entries that depend on any of the tags, each once. */
  dependingOn(tags: Iterable<string>): Entry[] {
    const found = new Set<Entry>();
    for (const tag of tags) {
      for (const key of this.#keysByTag.get(tag) ?? []) {
        const entry = this.#entries.get(key);
        if (entry) found.add(entry);
      }
    }
    return [...found];
  }
}
