import type { KeptFiles, LogPlace } from '@meridian/nuxt-page-store/runtime';
import type { LocaleCode } from '@meridian/content-model';
import type { Entry } from './readers';
import { partsOf, type Key, type Language } from './language';

/** Another layout of what is kept. */
const VERSION = 1;
/** Parts of one language: a publish writes one of them again, not all. */
const BUCKETS = 32;
const MANIFEST = 'search:manifest';

interface Manifest {
  version: typeof VERSION;
  build: string;
  place: LogPlace;
}

type Kept = [key: Key, entry: Entry];

const fileOf = (code: LocaleCode, bucket: number) => `search:${code}.${bucket}`;

/** A number from 0 to 31 that is always the same for a document. */
function bucketOf(key: Key): number {
  let sum = 0;
  for (const character of key) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return sum % BUCKETS;
}

/**
 * Keeps what search knows across restarts, so that it answers at once and also while the CMS is away. It is true only up to the place in
 * the event log that the manifest names; the manifest is written last.
 */
export class Snapshot {
  readonly #files: KeptFiles;
  readonly #build: string;
  readonly #changed = new Set<string>();

  constructor(files: KeptFiles, build: string) {
    this.#files = files;
    this.#build = build;
  }

  note(code: LocaleCode, key: Key): void {
    this.#changed.add(`${code} ${bucketOf(key)}`);
  }

  /** Gives back what was kept, piece by piece. @returns up to where in the log it is true; undefined if it has to be read anew */
  async restore(languages: ReadonlyMap<LocaleCode, Language>, pause: () => Promise<void>): Promise<LogPlace | undefined> {
    const manifest = await this.#read<Manifest>(MANIFEST);
    if (manifest?.version !== VERSION) return undefined;
    let isWhole = true;
    for (const language of languages.values()) {
      for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
        const kept = await this.#read<Kept[]>(fileOf(language.code, bucket));
        if (!kept) isWhole = false;
        for (const [key, entry] of kept ?? []) {
          language.put(partsOf(key).name, entry);
          await pause();
        }
      }
    }
    return isWhole && manifest.build === this.#build ? manifest.place : undefined;
  }

  /** Writes what changed. @throws when it could not be written; then it is written the next time */
  async save(languages: ReadonlyMap<LocaleCode, Language>, place: LogPlace, pause: () => Promise<void>): Promise<void> {
    for (const name of [...this.#changed]) {
      const [code, bucket] = name.split(' ') as [LocaleCode, string];
      const language = languages.get(code);
      this.#changed.delete(name);
      if (!language) continue;
      const kept = [...language.entries].filter(([key]) => bucketOf(key) === Number(bucket));
      try {
        await this.#write(fileOf(code, Number(bucket)), kept);
      } catch (error) {
        this.#changed.add(name);
        throw error;
      }
      await pause();
    }
    await this.#write(MANIFEST, { version: VERSION, build: this.#build, place } satisfies Manifest);
  }

  /** Every part is written the next time: what was kept is not what there is. */
  noteAll(code: LocaleCode): void {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) this.#changed.add(`${code} ${bucket}`);
  }

  async #read<Value>(name: string): Promise<Value | undefined> {
    const stored = await this.#files.read(name);
    if (!stored) return undefined;
    try {
      // This class wrote it; one that was not written whole is no JSON.
      return JSON.parse(Buffer.from(stored).toString('utf8')) as Value;
    } catch {
      return undefined;
    }
  }

  #write(name: string, value: unknown): Promise<void> {
    return this.#files.write(name, Buffer.from(JSON.stringify(value)));
  }
}
