import { sizeOf } from './page.ts';
import type { Entry } from './page-index.ts';

/** Keeps the bodies of pages in memory up to a number of bytes, the ones used last. */
export class PageMemory {
  readonly #limit: number;
  readonly #entries = new Map<Entry, number>();
  #bytes = 0;

  /** @param limit in bytes; one page may be larger, and is then the only one */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes of bodies. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Notes that the entry's page is in memory, was used now, or has grown by an encoding. */
  keep(entry: Entry): void {
    if (!entry.page) return;
    this.#forget(entry);
    const size = sizeOf(entry.page);
    this.#entries.set(entry, size);
    this.#bytes += size;
    for (const [oldest] of this.#entries) {
      if (this.#bytes <= this.#limit || oldest === entry) return;
      this.drop(oldest);
    }
  }

  /** Moves it to the end of the queue of those to go; worth its time only when some have to go. */
  use(entry: Entry): void {
    if (this.#bytes < this.#limit / 2) return;
    const size = this.#entries.get(entry);
    if (size === undefined) return;
    this.#entries.delete(entry);
    this.#entries.set(entry, size);
  }

  /** Takes the page out of memory; in the archive it stays. */
  drop(entry: Entry): void {
    this.#forget(entry);
    entry.page = undefined;
  }

  #forget(entry: Entry): void {
    this.#bytes -= this.#entries.get(entry) ?? 0;
    this.#entries.delete(entry);
  }
}
