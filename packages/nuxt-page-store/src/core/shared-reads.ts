import type { Read, ReadAnswer, ReadRequest } from './render.ts';

/** Questions that many pages ask, such as for the menu, are among the last that were asked. */
const KEPT = 100;

/**
 * Between two events the same question has the same answer: it is asked once, for all pages that are rendered meanwhile. Only while the
 * log is followed; otherwise nobody says when an answer has become another.
 */
export class SharedReads {
  readonly #read: Read;
  /** Grows with each event. */
  readonly #moment: () => number;
  readonly #isFollowed: () => boolean;
  /** The last used at the end. */
  readonly #answers = new Map<string, Promise<ReadAnswer>>();
  #asOf = -1;

  constructor(read: Read, { moment, isFollowed }: { moment: () => number; isFollowed: () => boolean }) {
    this.#read = read;
    this.#moment = moment;
    this.#isFollowed = isFollowed;
  }

  /** Asks, or gives what was answered since the last event. A failure is not kept. */
  readonly read: Read = (request: ReadRequest) => {
    if (!this.#isFollowed()) {
      this.#answers.clear();
      return this.#read(request);
    }
    if (this.#asOf !== this.#moment()) this.#answers.clear();
    this.#asOf = this.#moment();
    const key = JSON.stringify(request);
    const answer = this.#answers.get(key) ?? this.#ask(key, request);
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > KEPT) this.#answers.delete(oldest);
    return answer;
  };

  #ask(key: string, request: ReadRequest): Promise<ReadAnswer> {
    const answer = this.#read(request);
    answer.catch(() => {
      if (this.#answers.get(key) === answer) this.#answers.delete(key);
    });
    return answer;
  }
}
