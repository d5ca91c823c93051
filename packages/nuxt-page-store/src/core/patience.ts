/** A render of this long keeps the CMS busy, as that of a list of ten thousand addresses does. Milliseconds. */
const SLOW = 2_000;
/** Those are made again when nothing has changed for so long, or when changes have been coming for so long. Milliseconds. */
const CALM = 3_000;
const LONGEST_UNREST = 60_000;

/** Has what takes long wait while one change follows the other, so that whoever publishes does not wait for it each time. */
export class Patience {
  readonly #slow = new Set<string>();
  #lastChange = Number.NEGATIVE_INFINITY;
  #restlessSince = Number.NEGATIVE_INFINITY;

  /** Something changed. @param now in milliseconds */
  disturb(now: number): void {
    if (this.#isCalm(now)) this.#restlessSince = now;
    this.#lastChange = now;
  }

  /** How long the last render of an address took. */
  note(key: string, milliseconds: number): void {
    if (milliseconds >= SLOW) this.#slow.add(key);
    else this.#slow.delete(key);
  }

  /** What should not be rendered yet. */
  waiting(now: number): ReadonlySet<string> {
    return this.#isCalm(now) ? new Set() : this.#slow;
  }

  #isCalm(now: number): boolean {
    return now - this.#lastChange >= CALM || now - this.#restlessSince >= LONGEST_UNREST;
  }
}
