import { setTimeout as sleep } from 'node:timers/promises';
import { LOCALES, type LocaleCode } from '@meridian/content-model';
import type { Follower, FollowerAccess, Touched } from '@meridian/nuxt-page-store/runtime';
import type { SearchDocument } from '#shared/search';
import type { CmsClient } from '../utils/cms-client';
import { Language } from './language';
import { refreshLanguage } from './refresh-language';
import { Slices } from './slices';
import { Snapshot } from './snapshot';

export interface SearchIndexSettings {
  readonly cms: CmsClient;
  /** The fixed pages, by language. */
  readonly readPages: () => Promise<Readonly<Partial<Record<LocaleCode, SearchDocument[]>>>>;
  readonly say: (line: string) => void;
  /** Called once for each language, when all of it is known as it is now. */
  readonly onReady?: (code: LocaleCode) => void;
}

/** After a failure, and while the CMS is away, it is looked again after this long. Milliseconds. */
const RETRY_AFTER = 500;
/** A search waits this long for what was just published; then it is answered from what there is. Milliseconds. */
const LONGEST_WAIT = 2_000;
/** What changed is written down this long after it came to rest. Milliseconds. */
const SAVE_AFTER = 1_000;

/** Search is asked before it knows anything: right after a first start, or without a CMS. */
export class SearchNotReadyError extends Error {
  override readonly name = 'SearchNotReadyError';
}

/**
 * Everything that search finds, in all languages, kept in the memory of this process. It follows the event log with the pages: what was
 * withdrawn is gone in the same moment, and what changed is read again, document by document. Visitors' searches ask the CMS nothing.
 */
export class SearchIndex implements Follower {
  readonly #settings: SearchIndexSettings;
  readonly #languages = new Map<LocaleCode, Language>(LOCALES.map(({ code }) => [code, new Language(code)]));
  readonly #stopping = new AbortController();
  readonly #slices = new Slices();
  readonly #announced = new Set<LocaleCode>();
  /** What was last said to be wrong. */
  #problem: string | undefined;
  /** Events from while the snapshot is being read: what it has from before them is not true any more. */
  #missed: Touched[] | undefined = [];
  #access: FollowerAccess | undefined;
  #snapshot: Snapshot | undefined;
  #working: Promise<void> | undefined;
  #hasPages = false;
  #isSaved = true;
  readonly #waiting = new Set<() => void>();
  #endRest: () => void = () => {};

  constructor(settings: SearchIndexSettings) {
    this.#settings = settings;
  }

  start(access: FollowerAccess): void {
    this.#access = access;
    this.#snapshot = new Snapshot(access.files, access.build);
    this.#working = this.#restore(access, this.#snapshot).then(() => this.#work());
  }

  note(touched: Touched): void {
    if (this.#missed) return void this.#missed.push(touched);
    this.#isSaved = false;
    for (const language of this.#languages.values()) {
      language.withdraw(touched.withdrawn);
      language.touch(touched.changed);
      if (touched.everything) language.mustList = true;
    }
    this.#endRest();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#working;
    await this.#save();
  }

  /**
   * What is known in a language, as of now if the CMS can be asked.
   * @throws {SearchNotReadyError} when nothing is known yet
   */
  async current(code: LocaleCode): Promise<Language> {
    const language = this.#language(code);
    const isHopeful = !language.isReady || this.#access?.isConnected();
    if (!language.isSettled && isHopeful) await this.#untilSettled(language);
    if (!language.isReady) throw new SearchNotReadyError('Search does not know the pages yet.');
    return language;
  }

  /** What is known in a language at this moment, whole or not. */
  peek(code: LocaleCode): Language {
    return this.#language(code);
  }

  #language(code: LocaleCode): Language {
    const language = this.#languages.get(code);
    if (!language) throw new RangeError(`Search has no language "${code}".`);
    return language;
  }

  async #untilSettled(language: Language): Promise<void> {
    const end = Date.now() + LONGEST_WAIT;
    while (!language.isSettled && Date.now() < end && !this.#stopping.signal.aborted) {
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.max(0, end - Date.now()));
        this.#waiting.add(wake);
      });
    }
  }

  /** Takes over what an earlier process knew. What it does not hold for any more is read again. */
  async #restore(access: FollowerAccess, snapshot: Snapshot): Promise<void> {
    const before = access.place();
    try {
      const place = await snapshot.restore(this.#languages, () => this.#slices.pause());
      for (const language of this.#languages.values()) {
        language.isReady = place !== undefined || language.entries.size > 0;
        language.mustList = !place || place.epoch !== before.epoch || place.position < before.position;
      }
    } catch (error) {
      this.#settings.say(`What search knew could not be read; it is read from the CMS: ${error}`);
    }
    const missed = this.#missed ?? [];
    this.#missed = undefined;
    missed.forEach((touched) => this.note(touched));
  }

  async #work(): Promise<void> {
    const { signal } = this.#stopping;
    let restSince = Date.now();
    while (!signal.aborted) {
      const isIdle = await this.#step();
      this.#announce();
      this.#wake();
      if (!isIdle) restSince = Date.now();
      else if (!this.#isSaved && Date.now() - restSince > SAVE_AFTER) await this.#save();
      if (isIdle) await this.#rest();
    }
  }

  /** True when there was nothing to do, or it cannot be done now. */
  async #step(): Promise<boolean> {
    const unsettled = [...this.#languages.values()].find(({ isSettled }) => !isSettled);
    if (!this.#access?.isConnected() || (!unsettled && this.#hasPages)) return true;
    try {
      if (!this.#hasPages) await this.#readPages();
      if (unsettled) await this.#refresh(unsettled);
      this.#tell(undefined);
      return false;
    } catch (error) {
      this.#tell(`Search could not be brought up to date; it answers from what it knows: ${error}`);
      return true;
    }
  }

  /** Says what is wrong when it begins, not each time it is tried again; and when it is over. */
  #tell(problem: string | undefined): void {
    if (problem !== this.#problem) this.#settings.say(problem ?? 'Search is being brought up to date again.');
    this.#problem = problem;
  }

  #announce(): void {
    if (!this.#hasPages) return;
    for (const { code, isSettled } of this.#languages.values()) {
      if (!isSettled || this.#announced.has(code)) continue;
      this.#announced.add(code);
      this.#settings.onReady?.(code);
    }
  }

  async #refresh(language: Language): Promise<void> {
    const isFirst = !language.isReady;
    const since = performance.now();
    const seen = await refreshLanguage(language, this.#settings.cms, this.#slices);
    for (const key of seen.changed) this.#snapshot?.note(language.code, key);
    if (seen.isAnew) this.#snapshot?.noteAll(language.code);
    this.#isSaved = false;
    if (isFirst && language.isReady) {
      const seconds = ((performance.now() - since) / 1_000).toFixed(1);
      this.#settings.say(`Search knows ${language.index.size} pages and places in ${language.code}, read in ${seconds} s.`);
    }
  }

  async #readPages(): Promise<void> {
    const pages = await this.#settings.readPages();
    for (const language of this.#languages.values()) for (const page of pages[language.code] ?? []) language.index.put(page);
    this.#hasPages = true;
  }

  async #save(): Promise<void> {
    const isRight = [...this.#languages.values()].every(({ isSettled }) => isSettled);
    if (this.#isSaved || !isRight || !this.#access) return;
    try {
      this.#isSaved = true;
      await this.#snapshot?.save(this.#languages, this.#access.place(), () => this.#slices.pause());
    } catch (error) {
      this.#isSaved = false;
      this.#settings.say(`What search knows could not be written down: ${error}`);
    }
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Until something happens, or it is time to look again. */
  async #rest(): Promise<void> {
    const woken = new AbortController();
    this.#endRest = () => woken.abort();
    const signal = AbortSignal.any([this.#stopping.signal, woken.signal]);
    await sleep(RETRY_AFTER, undefined, { signal }).catch(() => {});
    this.#endRest = () => {};
  }
}
