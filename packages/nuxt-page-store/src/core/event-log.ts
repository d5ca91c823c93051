import { setTimeout as sleep } from 'node:timers/promises';
import type { Cursor } from './archive.ts';
import type { Touched } from './changes.ts';
import type { PageStore } from './page-store.ts';

/** A document whose published content is different, in these languages; none for one that has no languages. */
export interface TouchedDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly locales: readonly string[];
}

/** One entry of the delivery plugin's log. */
export interface LogEvent extends TouchedDocument {
  readonly position: number;
  readonly id: string;
  readonly action: 'publish' | 'unpublish' | 'update' | 'delete' | 'everything';
  /** Other documents that are different because of it. */
  readonly touched: readonly TouchedDocument[];
}

export interface LogSettings {
  /** Address of the log: `http://cms:1337/delivery/events`. */
  readonly url: string;
  readonly token: string;
  /** Name of this reader, as the CMS shows it. */
  readonly reader: string;
  /** What an event means for pages. */
  toTouched(event: LogEvent): Touched;
  readonly say: (line: string) => void;
}

interface LogAnswer extends Cursor {
  readonly events?: readonly LogEvent[];
  /** Newest position there is. */
  readonly head?: number;
}

/** How long the CMS may hold a request. Milliseconds. */
const WAIT = 25_000;
/** An answer later than the wait by this much does not come any more. Milliseconds. */
const GRACE = 5_000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2_000;

/** Follows the event log and tells the store of what happened, until it is stopped. */
export class EventLog {
  readonly #store: PageStore;
  readonly #settings: LogSettings;
  readonly #stopping = new AbortController();
  #noteContact: () => void = () => {};
  readonly #firstContact = new Promise<void>((resolve) => (this.#noteContact = resolve));
  #head = 0;
  #live = 0;
  #running: Promise<void> | undefined;
  /** Called after events were applied. */
  onEvents: (touched: readonly Touched[]) => void = () => {};

  constructor(store: PageStore, settings: LogSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Events that are known to exist and have not been seen. */
  get lag(): number {
    return Math.max(0, this.#head - this.#store.cursor.position);
  }

  /** Tells the CMS that pages are as published up to a position. That it fails costs an editor a moment of waiting. */
  async reportLive(position: number): Promise<void> {
    this.#live = position;
    const { url, token, reader, say } = this.#settings;
    const query = new URLSearchParams({ reader, live: String(position) });
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(GRACE)]);
    try {
      const response = await fetch(`${new URL('live', url)}?${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        signal,
      });
      if (!response.ok) throw new Error(`the CMS answered ${response.status}`);
    } catch (error) {
      if (!this.#stopping.signal.aborted) say(`The CMS could not be told that position ${position} is live: ${error}`);
    }
  }

  /** Resolves when the CMS has answered, or cannot be reached: from then on the store says truly what is fresh. */
  start(): Promise<void> {
    this.#running ??= this.#follow();
    return this.#firstContact;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stopping;
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      try {
        await this.#readOnce();
        pause = FIRST_PAUSE;
        if (!this.#store.isConnected)
          this.#settings.say(`Following the event log of the CMS from position ${this.#store.cursor.position}.`);
        this.#store.isConnected = true;
      } catch (error) {
        if (signal.aborted) return;
        if (this.#store.isConnected) this.#settings.say(`The event log of the CMS cannot be read; pages are served as they are: ${error}`);
        this.#store.isConnected = false;
        this.#noteContact();
        await sleep(pause, undefined, { signal }).catch(() => {});
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
      this.#noteContact();
    }
  }

  async #readOnce(): Promise<void> {
    const { cursor, isConnected } = this.#store;
    const response = await this.#ask(cursor, isConnected ? WAIT : 0);
    const answer: unknown = await response.json();
    if (!isLogAnswer(answer)) throw new Error(`the CMS answered ${response.status} to ${this.#settings.url}: ${JSON.stringify(answer)}`);
    if (response.status === 409) return this.#startOver(answer, 'it cannot continue where this site stopped');
    if (!cursor.epoch) return this.#startOver(answer, undefined);
    this.#head = answer.head ?? answer.position;
    const touched = (answer.events ?? []).map((event) => {
      const change = this.#settings.toTouched(event);
      this.#store.apply({ epoch: answer.epoch, position: event.position, last: event.id }, change);
      return change;
    });
    if (touched.length > 0) this.onEvents(touched);
  }

  #ask({ epoch, position, last }: Cursor, wait: number): Promise<Response> {
    const { url, token, reader } = this.#settings;
    const query = new URLSearchParams({ reader });
    // Without a position the CMS says where the log stands now.
    if (epoch)
      for (const [name, value] of Object.entries({ after: position, epoch, last: last ?? '', wait, live: this.#live }))
        query.set(name, String(value));
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(wait + GRACE)]);
    return fetch(`${url}?${query}`, { headers: { authorization: `Bearer ${token}` }, signal });
  }

  #startOver({ epoch, position, last, head }: LogAnswer, reason: string | undefined): void {
    if (reason) this.#settings.say(`The event log starts over, since ${reason}: every page is compared with the CMS.`);
    this.#head = head ?? position;
    // Nothing was published that anybody waits for.
    this.#live = position;
    this.#store.resynchronise({ epoch, position, last });
    this.onEvents([{ changed: [], withdrawn: [], everything: true }]);
  }
}

function isLogAnswer(value: unknown): value is LogAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { epoch, position } = value as Record<string, unknown>;
  return typeof epoch === 'string' && typeof position === 'number';
}
