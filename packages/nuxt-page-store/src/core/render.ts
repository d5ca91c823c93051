import { AsyncLocalStorage } from 'node:async_hooks';
import { digestOf } from './encodings.ts';

/** Something that can be asked of the content source; plain JSON, since a page remembers it across restarts. */
export type ReadRequest = Readonly<Record<string, unknown>>;

export interface ReadAnswer {
  readonly value: unknown;
  /** What the answer depends on: documents by name, lists by name. */
  readonly tags: readonly string[];
  /** Those of the tags that the answer is about, and does not only mention. */
  readonly subjects?: readonly string[];
  /** What of the value makes a page different, if that is less than all of it. */
  readonly compared?: unknown;
}

/** Asks the content source. @throws when there is no complete answer. */
export type Read = (request: ReadRequest) => Promise<ReadAnswer>;

/** One thing that a page was made of. */
export interface RememberedRead {
  readonly request: ReadRequest;
  /** Hash of the answer. */
  readonly digest: string;
}

const renders = new AsyncLocalStorage<Render>();

/** The page that is being rendered now; undefined outside of the store, as in development. */
export function currentRender(): Render | undefined {
  return renders.getStore();
}

/** Collects what one page is made of while it is rendered. */
export class Render {
  /** Position in the event log from before anything was read. */
  readonly position: number;
  readonly #ask: Read;
  readonly #answers = new Map<string, Promise<ReadAnswer>>();
  readonly #tags = new Set<string>();
  readonly #subjects = new Set<string>();
  readonly #reads: RememberedRead[] = [];
  readonly #noted = new Set<string>();
  #isConfirmable = true;
  #expiresAt: number | undefined;

  constructor(position: number, ask: Read) {
    this.position = position;
    this.#ask = ask;
  }

  /** Runs work whose reads belong to this page. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    return renders.run(this, work);
  }

  /** Reads, and notes that the page depends on it. The same question is asked once. */
  async read(request: ReadRequest): Promise<unknown> {
    const answer = await this.#answer(request);
    this.#note(request, answer);
    return answer.value;
  }

  /** The page depends on this too, which was not read here: when it changes, only rendering tells what is different. */
  dependOn(tags: readonly string[]): void {
    this.#add(tags);
    this.#isConfirmable = false;
  }

  /** The page says something that is no longer true from then on. */
  expireAt(time: Date): void {
    this.#expiresAt = Math.min(this.#expiresAt ?? Number.POSITIVE_INFINITY, time.getTime());
  }

  get tags(): string[] {
    return [...this.#tags].sort();
  }

  /** Those of the tags that the page is about: it is their own. */
  get subjects(): string[] {
    return [...this.#subjects].sort();
  }

  /** All that the page was made of; empty when that is not all. */
  get reads(): readonly RememberedRead[] {
    return this.#isConfirmable ? this.#reads : [];
  }

  /** Milliseconds since 1970. */
  get expiresAt(): number | undefined {
    return this.#expiresAt;
  }

  /** Whether everything that a page was made of would be answered the same today; if so, it is noted as read. */
  async confirms(reads: readonly RememberedRead[]): Promise<boolean> {
    if (reads.length === 0) return false;
    const answers = await Promise.all(reads.map(({ request }) => this.#answer(request)));
    if (!reads.every(({ digest }, index) => digest === digestOfAnswer(answers[index]))) return false;
    reads.forEach(({ request }, index) => this.#note(request, answers[index]));
    return true;
  }

  #add(tags: readonly string[]): void {
    for (const tag of tags) this.#tags.add(tag);
  }

  #answer(request: ReadRequest): Promise<ReadAnswer> {
    const key = JSON.stringify(request);
    const answer = this.#answers.get(key) ?? this.#ask(request);
    this.#answers.set(key, answer);
    return answer;
  }

  #note(request: ReadRequest, answer: ReadAnswer | undefined): void {
    const key = JSON.stringify(request);
    if (!answer || this.#noted.has(key)) return;
    this.#noted.add(key);
    this.#add(answer.tags);
    for (const subject of answer.subjects ?? []) this.#subjects.add(subject);
    this.#reads.push({ request, digest: digestOfAnswer(answer) });
  }
}

function digestOfAnswer(answer: ReadAnswer | undefined): string {
  return digestOf(JSON.stringify(answer?.compared ?? answer?.value) ?? '');
}
