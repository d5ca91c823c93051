import type { Follower, FollowerAccess, Touched } from '@meridian/nuxt-page-store/runtime';
import type { Tag } from '@meridian/content-model';
import type { AskCms, CmsRequest } from '../utils/cms-client';

interface Answered {
  readonly value: unknown;
  readonly tags: readonly string[];
  /** Nothing of it has changed since it was read. */
  isValid: boolean;
}

/** Where answers are kept across restarts. */
const FILE = 'search:answers';

/** Different questions that are remembered: what surrounds a page asks few. */
const MAXIMUM_ANSWERS = 50;

/**
 * Answers of the CMS that hold until something in them changes. For pages that are not kept, such as search results: what surrounds
 * them is asked once and not for each visitor. It is kept across restarts, for a start while the CMS is away.
 */
export class AnswerCache implements Follower {
  readonly #ask: AskCms;
  readonly #tagsOf: (request: CmsRequest, answer: unknown) => readonly Tag[];
  readonly #answers = new Map<string, Answered>();
  /** Grows with everything that happens: an answer that was under way meanwhile may be older. */
  #moment = 0;
  /** Events from while the kept answers are being read: what was withdrawn meanwhile is among them. */
  #missed: Touched[] | undefined;
  #access: FollowerAccess | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(ask: AskCms, tagsOf: (request: CmsRequest, answer: unknown) => readonly Tag[]) {
    this.#ask = ask;
    this.#tagsOf = tagsOf;
  }

  start(access: FollowerAccess): void {
    this.#access = access;
    this.#missed = [];
    this.#saving = this.#restore(access);
  }

  stop(): Promise<void> {
    return this.#saving;
  }

  /** @throws {CmsError} when the CMS does not answer and nothing is remembered */
  async ask(request: CmsRequest): Promise<unknown> {
    const key = JSON.stringify(request);
    const known = this.#answers.get(key);
    if (known?.isValid) return known.value;
    const moment = this.#moment;
    try {
      const value = await this.#ask(request);
      if (moment === this.#moment) this.#keep(key, { value, tags: this.#tagsOf(request, value), isValid: true });
      return value;
    } catch (error) {
      // What was withdrawn is forgotten; the rest is shown as it was while the CMS is away.
      const last = this.#answers.get(key);
      if (last) return last.value;
      throw error;
    }
  }

  note(touched: Touched): void {
    this.#moment += 1;
    this.#missed?.push(touched);
    this.#apply(touched);
  }

  #apply({ changed, withdrawn, everything }: Touched): void {
    const [gone, different] = [new Set(withdrawn), new Set(changed)];
    for (const [key, answered] of this.#answers) {
      if (answered.tags.some((tag) => gone.has(tag))) this.#forget(key);
      else if (everything || answered.tags.some((tag) => different.has(tag))) answered.isValid = false;
    }
  }

  #keep(key: string, answered: Answered): void {
    this.#answers.delete(key);
    this.#answers.set(key, answered);
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > MAXIMUM_ANSWERS) this.#answers.delete(oldest);
    this.#save();
  }

  #forget(key: string): void {
    this.#answers.delete(key);
    this.#save();
  }

  /** What an earlier process knew may be out of date: it is asked again as soon as it can be. */
  async #restore({ files }: FollowerAccess): Promise<void> {
    try {
      const stored = await files.read(FILE);
      // This class wrote it; one that was not written whole is no JSON.
      const kept = stored ? (JSON.parse(Buffer.from(stored).toString('utf8')) as [string, Answered][]) : [];
      for (const [key, answered] of kept) if (!this.#answers.has(key)) this.#answers.set(key, { ...answered, isValid: false });
    } catch (error) {
      console.warn('[search] What surrounds results was not kept whole; it is asked again:', error);
    }
    const missed = this.#missed ?? [];
    this.#missed = undefined;
    missed.forEach((touched) => this.#apply(touched));
  }

  /** One after the other, each with what there is by then. */
  #save(): void {
    const { files } = this.#access ?? {};
    if (!files) return;
    this.#saving = this.#saving
      .then(() => files.write(FILE, Buffer.from(JSON.stringify([...this.#answers]))))
      .catch((error: unknown) => console.warn('[search] What surrounds results could not be kept:', error));
  }
}
