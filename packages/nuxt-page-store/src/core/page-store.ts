import type { Archive, Cursor } from './archive.ts';
import { RecentChanges, type Touched } from './changes.ts';
import { toBrotli } from './encodings.ts';
import type { Page } from './page.ts';
import { type Entry, PageIndex } from './page-index.ts';
import { PageMemory } from './page-memory.ts';
import { type Read, Render } from './render.ts';
import { type Rendered, toPage } from './rendered.ts';
import { SharedReads } from './shared-reads.ts';
import { type Priority, Slots } from './slots.ts';

export type State =
  /** Everything that it shows is as the CMS has it, as far as the event log tells. */
  | 'fresh'
  /** May be out of date: the CMS does not answer. */
  | 'stale'
  /** Not a page that is kept: an error, or an answer for one visitor. */
  | 'none';

export interface Answer {
  readonly page: Page;
  readonly state: State;
}

export interface PageStoreOptions {
  /** Changes with everything that renders. */
  readonly build: string;
  readonly render: (key: string) => Promise<Rendered>;
  readonly read: Read;
  /** Bytes of pages in memory. */
  readonly memoryLimit: number;
  /** Addresses without a page that are remembered, and passing ones with theirs. */
  readonly missingLimit: number;
  /** Whether this is one of so many addresses that only the latest of their pages are kept. */
  readonly isPassing?: ((key: string) => boolean) | undefined;
  readonly rendersAtOnce: number;
  readonly archive?: Archive | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How a page became valid: rendered for the first time, rendered again, or found to be as before. */
export type Settled = 'first' | 'again' | 'confirmed';

interface Job {
  /** The moment from which on it reads; infinite while it waits, since it will read later than anything that is asked now. */
  moment: number;
  /** Undefined when what it made was withdrawn meanwhile. */
  readonly outcome: Promise<Answer | undefined>;
}

/** A page may change while it is rendered; more often than this in a row, something is wrong. */
const MAXIMUM_ATTEMPTS = 10;
const KEPT_STATUSES = new Set([200, 301, 308, 404, 410]);

/**
 * Finished pages, each rendered once and again exactly when something that it shows has changed.
 *
 * A page carries the position in the event log as of which it was read, taken before anything was read. It is valid while none of its
 * tags changed after that. So it does not matter in which order events, renders and requests come.
 */
export class PageStore {
  readonly #options: PageStoreOptions;
  readonly #index = new PageIndex();
  readonly #memory: PageMemory;
  readonly #changes = new RecentChanges();
  readonly #jobs = new Map<string, Job>();
  readonly #missing = new Set<string>();
  /** Pages that are on their way to the archive. */
  readonly #unfinished = new Set<Promise<void>>();
  readonly #slots: Slots;
  readonly #reads: SharedReads;
  #cursor: Cursor = { epoch: '', position: 0, last: null };
  /** Whether the event log is being followed: then what is valid is also fresh. */
  isConnected = false;
  /** Called when the index or the cursor is different from what was saved. */
  onChange: () => void = () => {};
  /** Called in the moment in which pages become invalid. */
  onTouched: (touched: Touched) => void = () => {};
  /** Called with each page that was made valid. */
  onSettled: (key: string, how: Settled) => void = () => {};

  constructor(options: PageStoreOptions) {
    this.#options = options;
    this.#memory = new PageMemory(options.memoryLimit);
    this.#slots = new Slots(options.rendersAtOnce);
    this.#reads = new SharedReads(options.read, { moment: () => this.#changes.moment, isFollowed: () => this.isConnected });
  }

  get cursor(): Cursor {
    return this.#cursor;
  }

  get stats(): { pages: number; bytes: number } {
    return { pages: this.#index.size, bytes: this.#memory.bytes };
  }

  /** Takes over what an earlier process left in the archive. */
  async restore(): Promise<void> {
    const { archive, build } = this.#options;
    if (!archive) return;
    const { snapshot, newer } = await archive.restore();
    if (snapshot) this.#cursor = snapshot.cursor;
    for (const entry of snapshot?.entries ?? []) {
      this.#index.set({ ...entry, page: undefined, mustRender: entry.mustRender || snapshot?.build !== build });
    }
    for (const { page, file } of newer) {
      const known = this.#index.get(page.key);
      if (known?.file && known.position >= page.position) archive.remove(file);
      else this.#index.set({ ...toEntry(page), page: undefined, file, mustRender: page.build !== build });
    }
  }

  /** Waits until every page is in the archive that is going there: before a stop. */
  async finish(): Promise<void> {
    await Promise.all(this.#unfinished);
  }

  /** Writes down what is known, for a restart. */
  async save(): Promise<void> {
    const describe = () => ({ build: this.#options.build, cursor: this.#cursor, entries: this.#index.entries() });
    await this.#options.archive?.save(describe);
  }

  /** The page, if it can be served at once. */
  peek(key: string): Page | undefined {
    const entry = this.#index.get(key);
    if (!entry?.page || !this.#isValid(entry)) return undefined;
    entry.visits += 1;
    this.#memory.use(entry);
    return entry.page;
  }

  /** Whether there is an entry for it, whatever its state. */
  has(key: string): boolean {
    return this.#index.get(key) !== undefined;
  }

  /**
   * The page as of now or later: whoever asks after an event was seen gets nothing from before it. Only when it cannot be rendered
   * the last good one is given, marked stale.
   * @throws {CrowdedError} when too many wait for other addresses
   */
  async answer(key: string): Promise<Answer> {
    const entry = this.#index.get(key);
    if (entry) entry.visits += 1;
    if (entry && !this.isConnected && !this.#isValid(entry)) {
      // Nobody waits for a CMS that is known to be away.
      const page = await this.#load(entry);
      if (page) return { page, state: 'stale' };
    }
    return this.refresh(key, entry ? 'known' : 'unknown');
  }

  /** Makes the page valid: as it is, confirmed, or rendered. */
  async refresh(key: string, priority: Priority): Promise<Answer> {
    const asked = this.#changes.moment;
    for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt += 1) {
      const entry = this.#index.get(key);
      const page = entry && this.#isValid(entry) ? await this.#load(entry) : undefined;
      if (page) return { page, state: this.isConnected ? 'fresh' : 'stale' };
      const running = this.#jobs.get(key);
      const answer = await (running ?? this.#start(key, priority)).outcome;
      if (answer && (!running || running.moment >= asked)) return answer;
    }
    throw new Error(`${key} changed ${MAXIMUM_ATTEMPTS} times while it was rendered.`);
  }

  /** Events up to the cursor have happened: pages that show what they touched are invalid from now on. */
  apply(cursor: Cursor, touched: Touched): void {
    this.#cursor = cursor;
    this.#changes.note(touched);
    for (const entry of this.#index.dependingOn(touched.withdrawn)) this.#withdraw(entry);
    const changed = touched.everything ? [...this.#index.entries()] : this.#index.dependingOn(touched.changed);
    for (const entry of changed) this.#invalidate(entry, touched.everything === true);
    this.onTouched(touched);
    this.onChange();
  }

  /** The log was lost sight of: every page has to be compared with the CMS. Those that show the same are not rendered again. */
  resynchronise(cursor: Cursor): void {
    this.#cursor = cursor;
    const touched: Touched = { changed: [], withdrawn: [], everything: true };
    this.#changes.note(touched);
    for (const entry of [...this.#index.entries()]) this.#invalidate(entry, false);
    this.onTouched(touched);
    this.onChange();
  }

  /** The address to make valid first: the one with most visits. */
  nextInvalid(except: ReadonlySet<string>): string | undefined {
    let next: Entry | undefined;
    for (const entry of this.#index.entries()) {
      if (!this.#isValid(entry) && (!next || entry.visits > next.visits) && !except.has(entry.key)) next = entry;
    }
    return next?.key;
  }

  /** Addresses that are about any of the tags and have to be made valid, the most visited first. */
  invalidAbout(tags: readonly string[]): string[] {
    const wanted = new Set(tags);
    return this.#index
      .dependingOn(wanted)
      .filter((entry) => !this.#isValid(entry) && entry.subjects.some((subject) => wanted.has(subject)))
      .sort((one, other) => other.visits - one.visits)
      .map(({ key }) => key);
  }

  #isValid(entry: Entry): boolean {
    return entry.isValid && !entry.mustRender && (entry.expiresAt === undefined || entry.expiresAt > this.#now());
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }

  #invalidate(entry: Entry, mustRender: boolean): void {
    // Nobody waits for an address without a page; it is found out again when somebody asks.
    if (this.#missing.has(entry.key)) return this.#forget(entry);
    entry.isValid = false;
    entry.mustRender ||= mustRender;
  }

  /** What it shows must not be seen again, not even while the CMS is away. The address stays, to be rendered. */
  #withdraw(entry: Entry): void {
    this.#forget(entry);
    // Another object: whoever is still writing the old one sees by that that it is gone.
    this.#index.set({ ...entry, page: undefined, file: undefined, isValid: false, mustRender: true });
  }

  #forget(entry: Entry): void {
    this.#memory.drop(entry);
    if (entry.file) this.#options.archive?.remove(entry.file);
    this.#missing.delete(entry.key);
    this.#index.delete(entry.key);
  }

  async #load(entry: Entry): Promise<Page | undefined> {
    if (entry.page || !entry.file) return entry.page;
    const { file } = entry;
    const page = await this.#options.archive?.read(file);
    if (entry.file !== file) return entry.page; // Replaced or withdrawn meanwhile.
    if (page) {
      entry.page = { ...page, position: entry.position };
      this.#memory.keep(entry);
      return entry.page;
    }
    this.#options.archive?.remove(file);
    entry.file = undefined;
    entry.isValid = false;
    return undefined;
  }

  #start(key: string, priority: Priority): Job {
    const job: Job = {
      moment: Number.POSITIVE_INFINITY,
      outcome: this.#work(key, priority, (moment) => (job.moment = moment)).finally(() => this.#jobs.delete(key)),
    };
    this.#jobs.set(key, job);
    return job;
  }

  async #work(key: string, priority: Priority, note: (moment: number) => void): Promise<Answer | undefined> {
    await this.#slots.take(priority);
    this.#changes.begin();
    try {
      const { moment } = this.#changes;
      const render = new Render(this.#cursor.position, this.#reads.read);
      note(moment);
      return (await this.#confirm(key, render, moment)) ?? (await this.#render(key, render, moment));
    } finally {
      this.#changes.end();
      this.#slots.release();
    }
  }

  /** The page as it is, if everything it was made of would be answered the same. */
  async #confirm(key: string, render: Render, moment: number): Promise<Answer | undefined> {
    const entry = this.#index.get(key);
    if (!entry || entry.mustRender || (entry.expiresAt ?? Number.POSITIVE_INFINITY) <= this.#now()) return undefined;
    const page = await this.#load(entry);
    // What cannot be asked is found out by rendering, which says what is wrong.
    if (!page || !(await render.confirms(page.reads).catch(() => false))) return undefined;
    if (this.#index.get(key) !== entry || this.#changes.isChangedSince(moment, page.tags)) return undefined;
    const confirmed = { ...page, position: render.position };
    Object.assign(entry, { page: confirmed, position: render.position, isValid: true });
    this.#memory.keep(entry);
    this.onSettled(key, 'confirmed');
    this.onChange();
    return { page: confirmed, state: 'fresh' };
  }

  async #render(key: string, render: Render, moment: number): Promise<Answer | undefined> {
    const rendered = await render.run(() => this.#options.render(key));
    const page = await toPage(rendered, render, { key, build: this.#options.build });
    if (this.#changes.isWithdrawnSince(moment, page.tags)) return undefined;
    const before = this.#index.get(key);
    const last = rendered.status >= 500 && before ? await this.#load(before) : undefined;
    if (last) return { page: last, state: 'stale' };
    if (!KEPT_STATUSES.has(rendered.status) || /no-store/.test(page.headers['cache-control'] ?? '')) return { page, state: 'none' };
    const isValid = !this.#changes.isChangedSince(moment, page.tags);
    const entry = this.#keep({ ...toEntry(page), visits: before?.visits ?? 0, isValid });
    this.onSettled(key, before ? 'again' : 'first');
    const finishing = this.#finish(entry, page).finally(() => this.#unfinished.delete(finishing));
    this.#unfinished.add(finishing);
    return { page, state: 'fresh' };
  }

  #keep(entry: Entry): Entry {
    const before = this.#index.get(entry.key);
    if (before) this.#forget(before);
    this.#index.set(entry);
    this.#memory.keep(entry);
    if (this.#isOneOfMany(entry)) this.#keepLatest(entry.key);
    this.onChange();
    return entry;
  }

  /** Addresses without a page are endless, and some with one are too many. */
  #isOneOfMany({ key, status }: Pick<Page, 'key' | 'status'>): boolean {
    return status === 404 || (this.#options.isPassing?.(key) ?? false);
  }

  /** The oldest go. */
  #keepLatest(key: string): void {
    this.#missing.add(key);
    for (const oldest of this.#missing) {
      if (this.#missing.size <= this.#options.missingLimit) return;
      const entry = this.#index.get(oldest);
      if (entry) this.#forget(entry);
      else this.#missing.delete(oldest);
    }
  }

  /** What nobody has to wait for: the smaller encoding, and the archive. */
  async #finish(entry: Entry, page: Page): Promise<void> {
    if (this.#isOneOfMany(page)) return;
    if (page.bodies.gzip) page.bodies.br = await toBrotli(page.bodies.identity);
    if (this.#index.get(page.key) !== entry) return;
    this.#memory.keep(entry);
    const file = await this.#options.archive?.write(page);
    if (!file) return;
    // Replaced or withdrawn while it was written: what must not be seen again must not come back after a restart.
    if (this.#index.get(page.key) !== entry) this.#options.archive?.remove(file);
    else entry.file = file;
    this.onChange();
  }
}

function toEntry(page: Page): Entry {
  const { key, status, tags, subjects, position, expiresAt } = page;
  return { key, status, tags, subjects, position, expiresAt, isValid: true, mustRender: false, visits: 0, page, file: undefined };
}
