import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type AddressRules, toAddress } from './address.ts';
import { chooseEncoding, type Encoding } from './encodings.ts';
import type { Page } from './page.ts';
import type { Answer, PageStore, State } from './page-store.ts';
import { CrowdedError } from './slots.ts';
import { surrogateKeys } from './surrogate.ts';

export interface FrontSettings {
  readonly store: PageStore;
  readonly rules: AddressRules;
  /** Addresses of files of the build: handed on as they are. */
  readonly files: RegExp;
  /** Serves files of the build. */
  readonly listener: RequestListener;
  /** On answers that no page gives: refusals and redirects of the gate, health. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether answers name their tags, for a CDN. */
  readonly hasSurrogateKeys: boolean;
  /** `{ cms, position, lag, pages, bytes }`. */
  readonly readiness: () => { readonly isReady: boolean; readonly body: object };
  readonly report: (error: unknown) => void;
}

const SUFFIX: Readonly<Record<Encoding, string>> = { identity: '', gzip: '-gz', br: '-br' };
/** Raw header lists by page, made once for each encoding and state. */
const headsOf = new WeakMap<Page, Map<string, string[]>>();

/** The one door for visitors: gate, stored pages, health; what is left goes on to the listener. */
export function createFront(settings: FrontSettings): RequestListener {
  const { store, readiness } = settings;
  return (request, response) => {
    const { method = 'GET', url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(settings, response, 405, { allow: 'GET, HEAD' });
    // Only a canonical address is ever a key.
    const page = store.peek(url);
    if (page && !url.startsWith('/__')) return send(settings, request, response, { page, state: store.isConnected ? 'fresh' : 'stale' });
    if (url === '/healthz') return sendJson(settings, response, 200, { alive: true });
    if (url === '/readyz') return sendJson(settings, response, readiness().isReady ? 200 : 503, readiness().body);
    if (settings.files.test(url)) return settings.listener(request, response);
    if (isAhead(request)) return refuse(settings, response, 503, { 'cache-control': 'no-store' });
    void answerPage(settings, request, response, url);
  };
}

/**
 * A browser fetches a page that its user may open next. It gets what is ready; nothing is rendered and no entry made for somebody
 * who may never come. It takes a refusal for what it is, and asks again if the page is opened.
 * @see https://wicg.github.io/nav-speculation/prefetch.html
 */
function isAhead({ headers }: IncomingMessage): boolean {
  return String(headers['sec-purpose'] ?? '').startsWith('prefetch');
}

async function answerPage(settings: FrontSettings, request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
  try {
    const address = toAddress(url, settings.rules);
    if (address.kind === 'refused') return refuse(settings, response, address.status);
    if (address.kind === 'redirect') return refuse(settings, response, 301, { location: address.location });
    send(settings, request, response, await settings.store.answer(address.key));
  } catch (error) {
    if (!(error instanceof CrowdedError)) settings.report(error);
    if (response.headersSent) return void response.destroy();
    refuse(settings, response, error instanceof CrowdedError ? 503 : 500, error instanceof CrowdedError ? { 'retry-after': '5' } : {});
  }
}

function send({ hasSurrogateKeys }: FrontSettings, request: IncomingMessage, response: ServerResponse, { page, state }: Answer): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined, page.bodies);
  const head = headFor(page, encoding, state, hasSurrogateKeys);
  const body = page.bodies[encoding] ?? page.bodies.identity;
  if (page.status === 200 && isSame(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, withoutLength(head));
    response.end();
    return;
  }
  response.writeHead(page.status, head);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

/** Weak comparison: the same content in another encoding is the same page. */
function isSame(condition: string | undefined, etag: string): boolean {
  if (!condition) return false;
  return condition.trim() === '*' || condition.includes(`"${etag}"`) || condition.includes(`"${etag}-`);
}

function headFor(page: Page, encoding: Encoding, state: State, hasSurrogateKeys: boolean): string[] {
  const heads = headsOf.get(page) ?? new Map<string, string[]>();
  headsOf.set(page, heads);
  const name = `${encoding} ${state}`;
  const head = heads.get(name) ?? makeHead(page, encoding, state, hasSurrogateKeys);
  heads.set(name, head);
  return head;
}

function makeHead(page: Page, encoding: Encoding, state: State, hasSurrogateKeys: boolean): string[] {
  const { headers, etag, position, tags, bodies } = page;
  return Object.entries({
    ...headers,
    ...(state === 'none' ? {} : { etag: `"${etag}${SUFFIX[encoding]}"` }),
    ...(bodies.gzip ? { vary: 'Accept-Encoding' } : {}),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'page-store': `${state}; position=${position}`,
    ...(hasSurrogateKeys ? { 'surrogate-key': surrogateKeys(tags) } : {}),
    'content-length': String((bodies[encoding] ?? bodies.identity).length),
  }).flat();
}

/** 304 has no body; its length would be that of an empty one. */
function withoutLength(head: readonly string[]): string[] {
  return head.slice(0, -2);
}

function refuse({ headers }: FrontSettings, response: ServerResponse, status: number, further: Record<string, string> = {}): void {
  const body = `${status}\n`;
  const own = { 'content-type': 'text/plain; charset=utf-8', 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...own, ...further });
  response.end(body);
}

function sendJson({ headers }: FrontSettings, response: ServerResponse, status: number, value: object): void {
  const body = JSON.stringify(value);
  const own = { 'content-type': 'application/json', 'cache-control': 'no-store', 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...own });
  response.end(body);
}
