/** What one event, or several at once, did to what pages show. */
export interface Touched {
  /** Tags of what is different now. */
  readonly changed: readonly string[];
  /** Tags of what must not be shown any more; they are changed too. */
  readonly withdrawn: readonly string[];
  /** Everything has to be rendered again. */
  readonly everything?: boolean;
}

/**
 * Since when each tag is different, for the renders that run at the moment: one that began before cannot be trusted. Moments are
 * counted here, since positions of the log go back when a database is restored. Nothing is kept while none runs.
 */
export class RecentChanges {
  readonly #changedAt = new Map<string, number>();
  readonly #withdrawnAt = new Map<string, number>();
  #everythingAt = -1;
  #running = 0;
  #moment = 0;

  /** Grows with everything that happens. */
  get moment(): number {
    return this.#moment;
  }

  begin(): void {
    this.#running += 1;
  }

  end(): void {
    this.#running -= 1;
    if (this.#running > 0) return;
    this.#changedAt.clear();
    this.#withdrawnAt.clear();
    this.#everythingAt = -1;
  }

  note({ changed, withdrawn, everything }: Touched): void {
    this.#moment += 1;
    if (this.#running === 0) return;
    for (const tag of changed) this.#changedAt.set(tag, this.#moment);
    for (const tag of withdrawn) this.#withdrawnAt.set(tag, this.#moment);
    if (everything) this.#everythingAt = this.#moment;
  }

  /** Whether any of the tags changed after that moment. */
  isChangedSince(moment: number, tags: readonly string[]): boolean {
    return this.#everythingAt > moment || tags.some((tag) => (this.#changedAt.get(tag) ?? -1) > moment);
  }

  /** Whether anything of it was withdrawn after that moment. */
  isWithdrawnSince(moment: number, tags: readonly string[]): boolean {
    return tags.some((tag) => (this.#withdrawnAt.get(tag) ?? -1) > moment);
  }
}
