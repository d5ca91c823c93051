import type { Core } from '@strapi/strapi';
import { readSettings, type Settings } from '../settings.ts';
import { checkPublished, type Unsafe } from './check-published.ts';

/** After a check there is rest for so many times as long as it took. */
const REST = 20;
const NAMED_AT_ONCE = 5;

/** Looks again and again for published texts that did not pass the gate: an import, SQL, a setting that changed. */
export class Watch {
  readonly #strapi: Core.Strapi;
  readonly #settings: Settings;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<Unsafe[]> = Promise.resolve([]);
  #isStopped = false;
  #reported = '';

  constructor(strapi: Core.Strapi, settings: Settings) {
    this.#strapi = strapi;
    this.#settings = settings;
  }

  /** Begins, with a check right away if there are to be any. */
  start(): void {
    const { gate, checkEvery } = this.#settings;
    if (gate === 'on' && checkEvery > 0) this.#schedule(0);
  }

  /** Checks all that is published, now, after a check that is under way. @returns what did not pass */
  check(): Promise<Unsafe[]> {
    this.#running = this.#running.then(async () => {
      const settings = readSettings(this.#strapi);
      const unsafe = await checkPublished(this.#strapi, settings, () => !this.#isStopped);
      this.#report(unsafe, settings.unsafe);
      return unsafe;
    });
    return this.#running;
  }

  /** Lets the check that is under way come to its end. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    // Whoever asked for the check has been told of its failure.
    await this.#running.catch(() => undefined);
  }

  #schedule(delay: number): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(async () => {
      const begin = performance.now();
      await this.#attempt();
      this.#schedule(Math.max(this.#settings.checkEvery, (performance.now() - begin) * REST));
    }, delay);
    this.#timer.unref();
  }

  /** A failure is not the end: the next time does it all. */
  async #attempt(): Promise<void> {
    try {
      await this.check();
    } catch (error) {
      this.#running = Promise.resolve([]);
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#strapi.log.error(`The editorial plugin could not check what is published; it tries again later. ${reason}`);
    }
  }

  /** Says it once for as long as it is the same. */
  #report(unsafe: readonly Unsafe[], mode: Settings['unsafe']): void {
    const known = unsafe.map(({ uid, documentId, locale }) => [uid, documentId, locale].join(' ')).join();
    if (known === this.#reported) return;
    this.#reported = known;
    if (!unsafe.length) return;
    const names = unsafe.slice(0, NAMED_AT_ONCE).map(({ title, locale }) => `"${title}"${locale && ` (${locale})`}`);
    const others = unsafe.length - names.length;
    const done = mode === 'withdraw' ? 'They were withdrawn' : 'They stay published (EDITORIAL_UNSAFE=withdraw takes such back)';
    this.#strapi.log.warn(
      `${unsafe.length} published texts have not passed the publish gate: ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}. ` +
        `${done}; the reasons stand beside each in the admin.`,
    );
  }
}
