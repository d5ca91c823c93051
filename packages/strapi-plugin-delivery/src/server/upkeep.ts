import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { alignEpoch } from './epoch.ts';
import { compactLog } from './log/compact.ts';
import { comparePublished } from './reconcile/pass.ts';
import { refreshMarked } from './reconcile/refresh.ts';
import type { Settings } from './settings.ts';

export interface UpkeepParts {
  settings: Settings;
  /** Changes when anything was committed; undefined where the database does not say. */
  version(): Promise<string | undefined>;
  /** Wakes the readers. */
  ring(): void;
}

/**
 * Milliseconds from a commit to reading its documents; what commits meanwhile is read with them. Late enough that the sites, which
 * read them at once, do not have to wait for it.
 */
const REFRESH_AFTER = 1_000;
/** After a comparison there is rest for so many times as long as it took. */
const REST = 20;

/** The work behind the log, one thing at a time, never inside anybody's transaction. */
export class Upkeep {
  readonly #strapi: Core.Strapi;
  readonly #parts: UpkeepParts;
  /** Runs something as if from here, outside of the request or transaction that asked for it. */
  readonly #outside = AsyncLocalStorage.snapshot();
  #queue: Promise<void> = Promise.resolve();
  #refreshTimer: NodeJS.Timeout | undefined;
  #passTimer: NodeJS.Timeout | undefined;
  #comparedVersion: string | undefined;
  #head = 0;
  #compactedAt = 0;
  #isRunning = false;

  constructor(strapi: Core.Strapi, parts: UpkeepParts) {
    this.#strapi = strapi;
    this.#parts = parts;
  }

  /** Begins, with a comparison right away if there are to be any. */
  start(): void {
    this.#isRunning = true;
    if (this.#parts.settings.reconcileEvery > 0) this.#schedulePass(0);
  }

  /** Reads what a commit has changed, a moment later. */
  afterCommit(position: number): void {
    this.#head = position;
    if (!this.#isRunning || this.#refreshTimer) return;
    this.#refreshTimer = this.#outside(setTimeout, () => void this.#refresh(), REFRESH_AFTER);
  }

  /** Compares all that is published with the log, now. */
  async compare(): Promise<void> {
    await this.#outside(() => this.#run('compare what is published with the log', () => this.#compare()));
  }

  async stop(): Promise<void> {
    this.#isRunning = false;
    clearTimeout(this.#refreshTimer);
    clearTimeout(this.#passTimer);
    await this.#queue;
  }

  #refresh(): Promise<void> {
    this.#refreshTimer = undefined;
    return this.#run('read what was published', async () => {
      if (this.#parts.settings.reconcileEvery > 0) await refreshMarked(this.#strapi, () => this.#isRunning);
      await this.#compact();
    });
  }

  async #compare(): Promise<void> {
    const renewal = await alignEpoch(this.#strapi);
    if (renewal === 'replaced') {
      this.#strapi.log.warn('The content was replaced by an import or a restore: readers of the event log read everything anew.');
      this.#parts.ring();
    }
    const version = await this.#parts.version();
    if (version !== undefined && version === this.#comparedVersion) return;
    await refreshMarked(this.#strapi, () => this.#isRunning);
    const found = await comparePublished(this.#strapi, () => this.#isRunning);
    if (found) this.#strapi.log.warn(`${found} published documents had changed without an event; the log has them now.`);
    await refreshMarked(this.#strapi, () => this.#isRunning);
    this.#comparedVersion = version;
  }

  #schedulePass(delay: number): void {
    if (!this.#isRunning) return;
    this.#passTimer = setTimeout(async () => {
      const begin = performance.now();
      await this.compare();
      this.#schedulePass(Math.max(this.#parts.settings.reconcileEvery, (performance.now() - begin) * REST));
    }, delay);
    this.#passTimer.unref();
  }

  async #compact(): Promise<void> {
    const { keepEvents } = this.#parts.settings;
    if (this.#head - this.#compactedAt < Math.max(1, keepEvents / 10)) return;
    this.#compactedAt = this.#head;
    await compactLog(this.#strapi.db, keepEvents);
  }

  /** A failure is not the end: the next time does it all. */
  #run(what: string, work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      if (!this.#isRunning) return;
      try {
        await work();
      } catch (error) {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        this.#strapi.log.error(`The delivery plugin could not ${what}; it tries again later. ${reason}`);
      }
    });
    return this.#queue;
  }
}
