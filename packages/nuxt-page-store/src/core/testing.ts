import type { Touched } from './changes.ts';
import { type Answer, PageStore, type PageStoreOptions } from './page-store.ts';
import type { Rendered } from './rendered.ts';
import { currentRender, type ReadAnswer, type ReadRequest } from './render.ts';

/** Content and its log, in memory, for tests: documents with a text, pages that show one or all of them. */
export class World {
  readonly documents = new Map<string, string>();
  /** What each document said after each event; the first is before any. */
  readonly history: Map<string, string>[] = [new Map()];
  readonly events: Touched[] = [];
  /** Texts of documents that the store was told are withdrawn. */
  readonly gone = new Set<string>();
  isDown = false;
  /** Renders by address. */
  readonly renders = new Map<string, number>();
  /** Lets a test decide when a question arrives at the CMS, and when its answer arrives here. */
  delay: (request: ReadRequest) => Promise<unknown> = () => Promise.resolve();

  publish(id: string, text: string): void {
    this.documents.set(id, text);
    this.#note({ changed: [`doc:${id}`, 'doc:*'], withdrawn: [] });
  }

  withdraw(id: string): void {
    this.documents.delete(id);
    this.#note({ changed: [`doc:${id}`, 'doc:*'], withdrawn: [`doc:${id}`] });
  }

  #note(touched: Touched): void {
    this.events.push(touched);
    this.history.push(new Map(this.documents));
  }

  readonly read = async (request: ReadRequest): Promise<ReadAnswer> => {
    await this.delay(request);
    if (this.isDown) throw new Error('the CMS does not answer');
    const answer = this.#answer(request);
    // On its way; much can happen until it arrives.
    await this.delay(request);
    return answer;
  };

  #answer({ id }: ReadRequest): ReadAnswer {
    if (id === undefined)
      return { value: listOf(this.documents), tags: ['doc:*', ...[...this.documents.keys()].map((key) => `doc:${key}`)] };
    const text = this.documents.get(String(id));
    return text === undefined ? { value: null, tags: ['doc:*'] } : { value: text, tags: [`doc:${id}`], subjects: [`doc:${id}`] };
  }

  readonly render = async (key: string): Promise<Rendered> => {
    this.renders.set(key, (this.renders.get(key) ?? 0) + 1);
    try {
      return toRendered(await currentRender()?.read(requestOf(key)));
    } catch {
      return { status: 503, headers: {}, body: Buffer.from('down') };
    }
  };

  /** What a visitor would get from a store that knows nothing. */
  cold(key: string, documents: ReadonlyMap<string, string> = this.documents): string {
    const { id } = requestOf(key);
    const value = id === undefined ? listOf(documents) : (documents.get(String(id)) ?? null);
    return toRendered(value).body.toString();
  }

  store(options: Partial<PageStoreOptions> = {}): PageStore {
    const { read, render } = this;
    const store = new PageStore({ build: 'one', read, render, memoryLimit: 1e6, missingLimit: 100, rendersAtOnce: 2, ...options });
    store.isConnected = true;
    return store;
  }

  #noteGone(id: string, position: number): void {
    for (const documents of this.history.slice(0, position)) {
      const text = documents.get(id);
      if (text !== undefined) this.gone.add(text);
    }
  }

  /** Tells the store of the events that it has not seen. */
  deliver(store: PageStore, upTo = this.events.length): void {
    for (let position = store.cursor.position + 1; position <= upTo; position += 1) {
      const touched = this.events[position - 1];
      if (!touched) continue;
      store.apply({ epoch: 'e', position, last: String(position) }, touched);
      for (const tag of touched.withdrawn) this.#noteGone(tag.slice('doc:'.length), position);
    }
  }
}

function requestOf(key: string): ReadRequest {
  return key === '/list' ? {} : { id: key.slice(1) };
}

function listOf(documents: ReadonlyMap<string, string>): string {
  return [...documents]
    .map(([id, text]) => `${id}=${text}`)
    .sort()
    .join(' ');
}

function toRendered(value: unknown): Rendered {
  const headers = { 'content-type': 'text/html' };
  if (value === null || value === undefined) return { status: 404, headers, body: Buffer.from('nothing') };
  return { status: 200, headers, body: Buffer.from(String(value)) };
}

export const textOf = ({ page }: Answer) => page.bodies.identity.toString();

/** Makes every page valid, as the background does. */
export async function settle(store: PageStore): Promise<void> {
  for (let key = store.nextInvalid(new Set()); key !== undefined; key = store.nextInvalid(new Set()))
    await store.refresh(key, 'background');
}
