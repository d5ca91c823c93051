/** Who waits: visitors before the background, known addresses before unknown ones. */
export type Priority = 'known' | 'unknown' | 'background';

const ORDER: readonly Priority[] = ['known', 'unknown', 'background'];
/** Visitors that may wait for addresses nobody has asked for before; a flood of them is turned away. */
const MAXIMUM_WAITING = 1_000;

/** Too many wait already. */
export class CrowdedError extends Error {
  override readonly name = 'CrowdedError';
}

/** Limits how many renders run at once, so that a flood of unknown addresses burdens neither the CMS nor other visitors. */
export class Slots {
  readonly #waiting: Record<Priority, (() => void)[]> = { known: [], unknown: [], background: [] };
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  /** @throws {CrowdedError} */
  async take(priority: Priority): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    if (this.#waiting[priority].length >= MAXIMUM_WAITING) {
      throw new CrowdedError(`More than ${MAXIMUM_WAITING} requests wait for pages that are not rendered yet.`);
    }
    await new Promise<void>((resolve) => this.#waiting[priority].push(resolve));
  }

  release(): void {
    const priority = ORDER.find((candidate) => this.#waiting[candidate].length > 0);
    const next = priority && this.#waiting[priority].shift();
    if (next) next();
    else this.#free += 1;
  }
}
