import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, PageStore, Settled } from './page-store.ts';
import { Patience } from './patience.ts';

export interface BackgroundSettings {
  /** An internal address whose answer is a JSON list of all addresses that should be ready before anybody asks. */
  readonly addressList: string;
  /** Addresses rendered per second that nobody has asked for. */
  readonly warmUpRate: number;
  readonly say: (line: string) => void;
}

/** How often it looks for pages whose time is over. Milliseconds. */
const IDLE = 1_000;
/** Addresses that a line of the log names. */
const SHOWN = 100;

/** Makes pages valid that nobody waits for: first what changed, most visited first, then what was never rendered, at a stated rate. */
export class Background {
  readonly #store: PageStore;
  readonly #settings: BackgroundSettings;
  readonly #stopping = new AbortController();
  readonly #wanted = new Set<string>();
  /** Could not be rendered a moment ago: the others first. */
  readonly #postponed = new Set<string>();
  readonly #patience = new Patience();
  readonly #again = new Set<string>();
  #confirmed = 0;
  #total = 0;
  #isWoken = false;
  #endPause: () => void = () => {};
  #running: Promise<void> | undefined;

  constructor(store: PageStore, settings: BackgroundSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  start(): void {
    this.#running ??= this.#work();
  }

  /** Something changed: there may be work. */
  wake(): void {
    this.#patience.disturb(Date.now());
    this.#isWoken = true;
    this.#endPause();
  }

  /** A page was made valid, by whomever. */
  note(key: string, how: Settled): void {
    if (key === this.#settings.addressList) return;
    if (how === 'again') this.#again.add(key);
    if (how === 'confirmed') this.#confirmed += 1;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.wake();
    await this.#running;
  }

  async #work(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const isDone = this.#store.isConnected ? await this.#step() : true;
      if (isDone) this.#tellChanges();
      if (isDone && !signal.aborted) await this.#idle();
    }
  }

  /** One page; true when there was nothing to do. */
  async #step(): Promise<boolean> {
    const later = new Set([...this.#postponed, ...this.#patience.waiting(Date.now())]);
    const { addressList } = this.#settings;
    if (!later.has(addressList) && !this.#store.peek(addressList)) await this.#readAddresses();
    const invalid = this.#store.nextInvalid(later);
    if (invalid !== undefined) {
      if (!(await this.#refresh(invalid))) this.#postponed.add(invalid);
      return false;
    }
    const [missing] = this.#wanted;
    if (missing === undefined) return true;
    this.#wanted.delete(missing);
    const since = Date.now();
    if (!this.#store.has(missing)) await this.#refresh(missing);
    this.#tell();
    await this.#pause(1_000 / this.#settings.warmUpRate - (Date.now() - since));
    return false;
  }

  /** False when the CMS could not give what is needed: then it is left alone for a while. */
  async #refresh(key: string): Promise<boolean> {
    try {
      const { page, state } = await this.#timed(key);
      return state === 'fresh' || page.status < 500;
    } catch (error) {
      this.#settings.say(`${key} could not be rendered in the background: ${error}`);
      return false;
    }
  }

  async #timed(key: string): Promise<Answer> {
    const since = Date.now();
    const answer = await this.#store.refresh(key, 'background');
    this.#patience.note(key, Date.now() - since);
    return answer;
  }

  async #readAddresses(): Promise<void> {
    try {
      const { page } = await this.#timed(this.#settings.addressList);
      if (page.status !== 200) return;
      const addresses = JSON.parse(page.bodies.identity.toString('utf8')) as string[];
      const isIdle = this.#wanted.size === 0;
      for (const address of addresses) if (!this.#store.has(address)) this.#wanted.add(address);
      if (isIdle) this.#total = this.#wanted.size;
      if (this.#total > 1) this.#settings.say(`Rendering ${this.#total} pages ahead, up to ${this.#settings.warmUpRate} per second.`);
    } catch (error) {
      this.#settings.say(`The list of addresses could not be read: ${error}`);
    }
  }

  /** Progress, at each tenth. */
  #tell(): void {
    const done = this.#total - this.#wanted.size;
    const step = Math.max(1, Math.ceil(this.#total / 10));
    if (this.#total > 1 && (done % step === 0 || this.#wanted.size === 0)) this.#settings.say(`${done} of ${this.#total} pages are ready.`);
  }

  /** What the events until now have led to. */
  #tellChanges(): void {
    if (this.#again.size === 0 && this.#confirmed === 0) return;
    const [all, shown] = [this.#again.size, [...this.#again].slice(0, SHOWN)];
    const names = all > 0 ? `: ${shown.join(' ')}${all > SHOWN ? ' …' : ''}` : '';
    this.#settings.say(`Position ${this.#store.cursor.position}: ${this.#confirmed} pages as before, ${all} rendered again${names}`);
    this.#again.clear();
    this.#confirmed = 0;
  }

  /** Also ends early: a change does not wait for the rate of warming up. */
  async #pause(milliseconds: number): Promise<void> {
    const woken = new AbortController();
    this.#endPause = () => woken.abort();
    if (milliseconds > 0 && !this.#isWoken) await sleep(milliseconds, undefined, { signal: woken.signal }).catch(() => {});
    this.#isWoken = false;
  }

  async #idle(): Promise<void> {
    await this.#pause(IDLE);
    this.#postponed.clear();
  }
}
