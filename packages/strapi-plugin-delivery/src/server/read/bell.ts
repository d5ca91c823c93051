/** One wait for the bell. */
export interface Wait {
  /** Settles when the bell rings, the time is over, or the wait is cancelled. */
  over: Promise<void>;
  cancel(): void;
}

/** Wakes whoever waits for the log to grow. */
export class Bell {
  readonly #waits = new Set<() => void>();
  readonly #countChanged: (waiting: number) => void;

  /** @param countChanged told how many wait, whenever that changes */
  constructor(countChanged: (waiting: number) => void = () => {}) {
    this.#countChanged = countChanged;
  }

  /** Begins a wait. Begin it before looking, and look again after it: then nothing falls between. */
  wait(milliseconds: number): Wait {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = () => {
        clearTimeout(timer);
        if (this.#waits.delete(end)) this.#countChanged(this.#waits.size);
        resolve();
      };
    });
    const timer = setTimeout(end, milliseconds);
    this.#waits.add(end);
    this.#countChanged(this.#waits.size);
    return { over, cancel: end };
  }

  ring(): void {
    for (const end of [...this.#waits]) end();
  }
}
