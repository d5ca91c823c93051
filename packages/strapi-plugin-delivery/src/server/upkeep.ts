import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { alignEpoch } from './epoch.ts';
import { compactLog } from './log/compact.ts';
import { comparePublished } from './reconcile/pass.ts';
import { refreshMarked } from './reconcile/refresh.ts';
import { reportUnread } from './reconcile/unread.ts';
import type { Settings } from './settings.ts';

export interface UpkeepParts {
  settings: Settings;
  /** Changes when anything was committed; undefined where the database does not say. */
  version(): Promise<string | undefined>;
  /** Wakes the readers. */
  ring(): void;
}

/**
 * Milliseconds from the last commit to reading what it changed: late enough that the sites, which read it at once, do not have to wait
 * for it.
 */
const REFRESH_AFTER = 1_000;
/** Milliseconds that the end of the process waits at most for what is left to read. */
const FINISH_WITHIN = 5_000;
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
  #lastCommit = -Infinity;
  #isEarlierReported = false;
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
    this.#lastCommit = performance.now();
    if (this.#isRunning && !this.#refreshTimer) this.#scheduleRefresh(REFRESH_AFTER);
  }

  /** Compares all that is published with the log, now. */
  async compare(): Promise<void> {
    await this.#outside(() => this.#run('compare what is published with the log', () => this.#compare()));
  }

  /** Reads what is left to read, so that the next run need not report it again. */
  async stop(): Promise<void> {
    this.#isRunning = false;
    clearTimeout(this.#refreshTimer);
    clearTimeout(this.#passTimer);
    await this.#queue;
    if (this.#head === 0 || this.#parts.settings.reconcileEvery === 0) return;
    const deadline = performance.now() + FINISH_WITHIN;
    await this.#attempt('read what was published', () => refreshMarked(this.#strapi, () => performance.now() < deadline));
  }

  #scheduleRefresh(delay: number): void {
    this.#refreshTimer = this.#outside(setTimeout, () => void this.#refresh(), delay);
  }

  #refresh(): Promise<void> | void {
    this.#refreshTimer = undefined;
    const rest = this.#lastCommit + REFRESH_AFTER - performance.now();
    if (rest > 0) return this.#scheduleRefresh(rest);
    return this.#run('read what was published', async () => {
      const { reconcileEvery } = this.#parts.settings;
      if (reconcileEvery > 0) await this.#readMarked(this.#lastCommit);
      await this.#compact();
    });
  }

  /** @param since the last commit; another one stops it, and has the rest read after a moment of its own */
  async #readMarked(since?: number): Promise<void> {
    const isSame = () => since === undefined || since === this.#lastCommit;
    await refreshMarked(this.#strapi, () => this.#isRunning && isSame());
  }

  async #compare(): Promise<void> {
    await this.#align();
    await this.#reportEarlier();
    const version = await this.#parts.version();
    if (version !== undefined && version === this.#comparedVersion) return;
    await this.#readMarked();
    const found = await comparePublished(this.#strapi, () => this.#isRunning);
    if (found) this.#strapi.log.warn(`${found} published documents had changed without an event; the log has them now.`);
    await this.#readMarked();
    await compactLog(this.#strapi.db, this.#parts.settings.keepEvents);
    this.#comparedVersion = version;
  }

  async #align(): Promise<void> {
    if ((await alignEpoch(this.#strapi)) !== 'replaced') return;
    this.#strapi.log.warn('The content was replaced by an import or a restore: readers of the event log read everything anew.');
    this.#parts.ring();
  }

  async #reportEarlier(): Promise<void> {
    if (this.#isEarlierReported) return;
    const reported = await reportUnread(this.#strapi, () => this.#isRunning);
    if (reported)
      this.#strapi.log.info(`${reported} published documents are in the log again: the CMS was killed before it had read them.`);
    this.#isEarlierReported = true;
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

  #run(what: string, work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      if (this.#isRunning) await this.#attempt(what, work);
    });
    return this.#queue;
  }

  /** A failure is not the end: the next time does it all. */
  async #attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#strapi.log.error(`The delivery plugin could not ${what}; it tries again later. ${reason}`);
    }
  }
}
