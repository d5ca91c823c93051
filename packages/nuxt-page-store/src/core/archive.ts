import { randomBytes } from 'node:crypto';
import type { Storage } from 'unstorage';
import { digestOf } from './encodings.ts';
import { decodePage, encodePage, type Page } from './page.ts';
import type { Entry } from './page-index.ts';

/** Where a reader stands in the event log. */
export interface Cursor {
  readonly epoch: string;
  readonly position: number;
  /** Id of the newest event that was read. */
  readonly last: string | null;
}

type SavedEntry = Omit<Entry, 'page' | 'file'> & { readonly file: string };

export interface Snapshot {
  readonly version: typeof VERSION;
  /** Grows with each. */
  readonly number: number;
  readonly build: string;
  readonly cursor: Cursor;
  readonly entries: readonly SavedEntry[];
}

export interface Restored {
  readonly snapshot: Snapshot | undefined;
  /** Pages that were read as of the snapshot's position or later, and written after it. */
  readonly newer: readonly { page: Page; file: string }[];
}

/** Another layout of what is kept. */
const VERSION = 2;
/** Written in turn, so that one is whole whenever the process is killed. */
const SNAPSHOTS = ['index.0', 'index.1'] as const;
const PAGES = 'pages';
/** Entries that are made into text in one go, between two of which requests are answered. */
const AT_ONCE = 200;

/**
 * Keeps pages across restarts, in whatever `unstorage` reaches. Each version of a page has a file name of its own, so that a
 * snapshot of the index never names a file with other content. What fails here costs a render, never an answer.
 */
export class Archive {
  readonly #storage: Storage;
  readonly #report: (problem: string, cause: unknown) => void;
  readonly #pending = new Set<Promise<unknown>>();
  #number = 0;

  constructor(storage: Storage, report: (problem: string, cause: unknown) => void) {
    this.#storage = storage;
    this.#report = report;
  }

  /** What an earlier process left. Files that are not whole are removed. */
  async restore(): Promise<Restored> {
    const snapshot = await this.#readSnapshot();
    const files = new Set((await this.#try('list stored pages', () => this.#storage.getKeys(PAGES))) ?? []);
    const entries = (snapshot?.entries ?? []).filter(({ file }) => files.delete(file));
    const newer: { page: Page; file: string }[] = [];
    for (const file of files) {
      const page = await this.read(file);
      // An older one may have been withdrawn before the snapshot, and not yet removed.
      if (page && page.position >= (snapshot?.cursor.position ?? Number.POSITIVE_INFINITY)) newer.push({ page, file });
      else this.remove(file);
    }
    return { snapshot: snapshot && { ...snapshot, entries }, newer };
  }

  /** @returns undefined if it is gone or damaged */
  async read(file: string): Promise<Page | undefined> {
    const stored = await this.#try(`read ${file}`, () => this.#storage.getItemRaw<Uint8Array>(file));
    return stored ? decodePage(stored) : undefined;
  }

  /** @returns the file's name, or undefined if it could not be written */
  async write(page: Page): Promise<string | undefined> {
    const file = `${PAGES}:${digestOf(page.key)}.${page.position}.${randomBytes(4).toString('hex')}`;
    const written = await this.#try(`store ${page.key}`, async () => {
      await this.#storage.setItemRaw(file, encodePage(page));
      return true;
    });
    return written ? file : undefined;
  }

  remove(file: string): void {
    void this.#try(`remove ${file}`, () => this.#storage.removeItem(file));
  }

  /** Written after everything that is under way, so that it never promises what is not there. */
  async save(describe: () => { build: string; cursor: Cursor; entries: Iterable<Entry> }): Promise<void> {
    await Promise.all(this.#pending);
    const { build, cursor, entries } = describe();
    const saved = [...entries].flatMap(({ page: _page, file, ...entry }) => (file ? [{ ...entry, file }] : []));
    this.#number += 1;
    const snapshot: Snapshot = { version: VERSION, number: this.#number, build, cursor, entries: saved };
    const slot = SNAPSHOTS[this.#number % 2] ?? SNAPSHOTS[0];
    await this.#try('save the index', async () => this.#storage.setItemRaw(slot, await toBytes(snapshot)));
  }

  async #readSnapshot(): Promise<Snapshot | undefined> {
    const both = await Promise.all(SNAPSHOTS.map((slot) => this.#readSlot(slot)));
    const newest = both.flatMap((snapshot) => snapshot ?? []).sort((a, b) => b.number - a.number)[0];
    this.#number = newest?.number ?? 0;
    return newest;
  }

  async #readSlot(slot: string): Promise<Snapshot | undefined> {
    const stored = await this.#try('read the index', () => this.#storage.getItemRaw<Uint8Array>(slot));
    if (!stored) return undefined;
    try {
      const snapshot = JSON.parse(Buffer.from(stored).toString('utf8')) as Snapshot;
      return snapshot.version === VERSION ? snapshot : undefined;
    } catch (error) {
      this.#report('An index of stored pages was not written whole; the one before is used', error);
      return undefined;
    }
  }

  async #try<Result>(what: string, work: () => Promise<Result>): Promise<Result | undefined> {
    const running = work();
    const settled = running.catch(() => undefined);
    this.#pending.add(settled);
    try {
      return await running;
    } catch (error) {
      this.#report(`Could not ${what}; pages are kept in memory meanwhile`, error);
      return undefined;
    } finally {
      this.#pending.delete(settled);
    }
  }
}

/** As JSON, made piece by piece: an index of 10,000 pages would keep everybody waiting. */
async function toBytes({ entries, ...head }: Snapshot): Promise<Buffer> {
  const pieces = [Buffer.from(`${JSON.stringify(head).slice(0, -1)},"entries":[`)];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    if (from > 0) await new Promise(setImmediate);
    const text = JSON.stringify(entries.slice(from, from + AT_ONCE)).slice(1, -1);
    pieces.push(Buffer.from(from > 0 ? `,${text}` : text));
  }
  return Buffer.concat([...pieces, Buffer.from(']}')]);
}
