import { Bell } from './bell.ts';

/** What is known of one reader of the log. */
export interface ReaderState {
  name: string;
  /** It has seen everything up to here. */
  position: number;
  /** Up to here its pages are as it is published; undefined from one that does not tell. */
  live: number | undefined;
  /** Milliseconds since 1970. */
  lastSeen: number;
  isWaiting: boolean;
}

interface Entry {
  position: number;
  live: number | undefined;
  lastSeen: number;
  waits: number;
  /** It hung up and has not come back. */
  isGone: boolean;
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

  /**
   * Notes that a reader asks for what comes after a position.
   * @returns to be called when its request is over, with whether the reader hung up before it was answered
   */
  poll(name: string, position: number, live?: number): (isHungUp?: boolean) => void {
    const known = this.#entries.get(name);
    // A report of its own may have overtaken this; nobody is further than what they have seen.
    const furthest = live === undefined ? undefined : Math.min(position, Math.max(live, known?.live ?? 0));
    const entry: Entry = { position, live: furthest, lastSeen: this.#now(), waits: (known?.waits ?? 0) + 1, isGone: false };
    // The one seen last stands last, so the first one is the one to forget.
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MAXIMUM_READERS && oldest !== undefined) this.#entries.delete(oldest);
    this.#progress.ring();
    return (isHungUp = false) => {
      const current = this.#entries.get(name);
      if (!current) return;
      current.waits -= 1;
      current.lastSeen = this.#now();
      current.isGone = isHungUp && current.waits === 0;
      // Nobody waits any longer for one that has left.
      if (current.isGone) this.#progress.ring();
    };
  }

  /** Notes that what a reader serves is as it was published up to a position. A reader that never asked is not known. */
  report(name: string, live: number): void {
    const entry = this.#entries.get(name);
    if (!entry) return;
    entry.live = Math.max(live, entry.live ?? 0);
    this.#progress.ring();
  }

  list(): ReaderState[] {
    return [...this.#entries].map(([name, { position, live, lastSeen, waits }]) => ({
      name,
      position,
      live,
      lastSeen,
      isWaiting: waits > 0,
    }));
  }

  /** The readers that are there: waiting, or answered a moment ago. */
  connected(): ReaderState[] {
    return this.list().filter(({ name, isWaiting, lastSeen }) => {
      if (isWaiting) return true;
      return !this.#entries.get(name)?.isGone && this.#now() - lastSeen < CONNECTED_WITHIN;
    });
  }

  /**
   * Settles when every connected reader has seen a position and, if it tells, serves what was published up to there; at the latest
   * after so many milliseconds.
   */
  async areLive(position: number, milliseconds: number): Promise<void> {
    const deadline = this.#now() + milliseconds;
    for (;;) {
      const progress = this.#progress.wait(Math.max(0, deadline - this.#now()));
      const areAll = this.connected().every((reader) => Math.min(reader.position, reader.live ?? Infinity) >= position);
      if (areAll || this.#now() >= deadline) return progress.cancel();
      await progress.over;
    }
  }
}
