import { setImmediate as nextTurn } from 'node:timers/promises';

/** So long at most the process does nothing else. Milliseconds. */
const LONGEST_SLICE = 8;

/** Divides long work into slices, between which visitors are answered. */
export class Slices {
  #since = performance.now();

  /** Call it between pieces of work. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_SLICE) return;
    await nextTurn();
    this.#since = performance.now();
  }
}
