import { Bell } from './bell.ts';

/** What is known of one reader of the log. */
export interface ReaderState {
  name: string;
  /** It has seen everything up to here. */
  position: number;
  /** Milliseconds since 1970. */
  lastSeen: number;
  isWaiting: boolean;
}

interface Entry {
  position: number;
  lastSeen: number;
  waits: number;
}

/** A reader that neither waits nor came back within this time is not connected: milliseconds. */
const CONNECTED_WITHIN = 5_000;
const MAXIMUM_READERS = 200;

/** Who reads the log from this process, in memory. */
export class Readers {
  readonly #entries = new Map<string, Entry>();
  readonly #progress = new Bell();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Notes that a reader asks for what comes after a position. @returns to be called when its request is over */
  poll(name: string, position: number): () => void {
    const entry = { position, lastSeen: this.#now(), waits: (this.#entries.get(name)?.waits ?? 0) + 1 };
    // The one seen last stands last, so the first one is the one to forget.
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MAXIMUM_READERS && oldest !== undefined) this.#entries.delete(oldest);
    this.#progress.ring();
    return () => {
      const current = this.#entries.get(name);
      if (!current) return;
      current.waits -= 1;
      current.lastSeen = this.#now();
    };
  }

  list(): ReaderState[] {
    return [...this.#entries].map(([name, { position, lastSeen, waits }]) => ({ name, position, lastSeen, isWaiting: waits > 0 }));
  }

  /** The readers that are there: waiting, or seen a moment ago. */
  connected(): ReaderState[] {
    return this.list().filter(({ isWaiting, lastSeen }) => isWaiting || this.#now() - lastSeen < CONNECTED_WITHIN);
  }

  /** Settles when every connected reader has seen a position, at the latest after so many milliseconds. */
  async haveSeen(position: number, milliseconds: number): Promise<void> {
    const deadline = this.#now() + milliseconds;
    for (;;) {
      const progress = this.#progress.wait(Math.max(0, deadline - this.#now()));
      const isSeen = this.connected().every((reader) => reader.position >= position);
      if (isSeen || this.#now() >= deadline) return progress.cancel();
      await progress.over;
    }
  }
}
