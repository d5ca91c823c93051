/** Lets each key through so many times within a span, and says no to the rest. */
export class Limiter {
  readonly #most: number;
  readonly #span: number;
  readonly #times = new Map<string, number[]>();

  /** @param span in milliseconds */
  constructor(most: number, span: number) {
    this.#most = most;
    this.#span = span;
  }

  /** Whether the key may pass now; if so, that is counted. @param now in milliseconds */
  pass(key: string, now = Date.now()): boolean {
    for (const [other, times] of this.#times) if ((times.at(-1) ?? 0) <= now - this.#span) this.#times.delete(other);
    const recent = (this.#times.get(key) ?? []).filter((time) => time > now - this.#span);
    if (recent.length >= this.#most) return false;
    this.#times.set(key, [...recent, now]);
    return true;
  }
}
