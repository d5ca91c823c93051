import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DOCUMENT_READS } from '@meridian/content-schema';
import { currentRender, type ReadRequest } from '@meridian/nuxt-page-store/runtime';
import { CmsError } from '#shared/cms-error';

export interface CmsClient {
  /**
   * Runs one trusted document. What a page asks while it is rendered is what it depends on.
   * @throws {CmsError} when the CMS does not answer, or answers with anything but complete data.
   */
  query<Result, Variables extends object>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result>;
}

/** What the CMS is asked: a document by its hash. It runs only those that it knows. */
export interface CmsRequest extends ReadRequest {
  readonly hash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface CmsSettings {
  url: string;
  token: string;
  /** Longest wait for an answer, milliseconds. */
  timeout?: number;
}

/** @throws {CmsError} */
export type AskCms = (request: CmsRequest) => Promise<unknown>;

/** Reads content over GraphQL. */
export function createAskCms({ url, token, timeout = 10_000 }: CmsSettings): AskCms {
  return async ({ hash, variables }) => {
    const operation = `document ${DOCUMENT_READS[hash]?.name ?? hash.slice(0, 8)}`;
    const response = await send(operation, `${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
      signal: AbortSignal.timeout(timeout),
    });
    return readData(operation, response);
  };
}

/** The gateway to content: of pages, or of something that belongs to no page and follows what is published in another way. */
export function createCmsClient(ask: AskCms, { isForPages = true } = {}): CmsClient {
  return {
    async query<Result, Variables extends object>(document: TypedDocumentNode<Result, Variables>, variables: Variables) {
      const request: CmsRequest = { hash: hashOf(document), variables: Object.fromEntries(Object.entries(variables)) };
      // The hash names a document that the CMS's own schema was checked against, so the shape is the generated one.
      const render = isForPages ? currentRender() : undefined;
      return (await (render?.read(request) ?? ask(request))) as Result;
    },
  };
}

async function send(operation: string, url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    throw new CmsError('unreachable', operation, 'the CMS did not answer', cause);
  }
}

async function readData(operation: string, response: Response): Promise<unknown> {
  const body = await readBody(operation, response);
  if (body.errors?.length) {
    const messages = body.errors.map(({ message }) => message).join('; ');
    throw new CmsError('unusable', operation, `the CMS answered ${response.status} with errors: ${messages}`);
  }
  if (!response.ok || !body.data) throw new CmsError('unusable', operation, `the CMS answered ${response.status} without data`);
  return body.data;
}

interface GraphqlBody {
  data?: unknown;
  errors?: { message: string }[];
}

async function readBody(operation: string, response: Response): Promise<GraphqlBody> {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null) return body;
    throw new TypeError(`expected an object, got ${typeof body}`);
  } catch (cause) {
    const failure = isTimeout(cause) ? 'unreachable' : 'unusable';
    throw new CmsError(failure, operation, `the CMS answered ${response.status} with a body that could not be read`, cause);
  }
}

const isTimeout = (cause: unknown) => cause instanceof DOMException && cause.name === 'TimeoutError';

/** The generator replaces each document by its hash, and keeps its definitions nowhere. */
function hashOf(document: object): string {
  const meta: unknown = Reflect.get(document, '__meta__');
  const hash = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'hash') : undefined;
  if (typeof hash === 'string') return hash;
  throw new TypeError('Only documents made by `pnpm codegen` can be queried.');
}
