import type { Touched } from './changes.ts';
import type { PageStore } from './page-store.ts';

/**
 * Pages of what changed that are made valid before the others. A document has a page of its own, in each language; what is on every
 * page, such as the clinic's name, does not have the CMS wait for more than the most visited.
 */
const MOST = 10;

/**
 * Makes the own pages of what changed valid at once, and says so: then a publish is live, and whoever waits for that may go on. What many
 * pages merely show is left to the background, and to whoever asks for it.
 */
export class OwnPages {
  readonly #store: PageStore;
  readonly #tell: (position: number) => Promise<void>;
  #running: Promise<void> = Promise.resolve();

  /** @param tell reports a position; it does not throw */
  constructor(store: PageStore, tell: (position: number) => Promise<void>) {
    this.#store = store;
    this.#tell = tell;
  }

  /** To be called after events were applied. @returns when it was told */
  async refresh(touched: readonly Touched[]): Promise<void> {
    const { position } = this.#store.cursor;
    const changed = touched.flatMap((each) => each.changed);
    const keys = this.#store.invalidAbout(changed).slice(0, MOST);
    // One that cannot be rendered holds up nobody: it is tried again in the background, which reports it.
    const all = Promise.all(keys.map((key) => this.#store.refresh(key, 'known').catch(() => undefined)));
    const before = this.#running;
    this.#running = Promise.all([before, all]).then(() => this.#tell(position));
    return this.#running;
  }
}
