import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { CmsError } from '#shared/cms-error';

export interface CmsClient {
  /**
   * Runs one trusted document.
   * @throws {CmsError} when the CMS does not answer, or answers with anything but complete data.
   */
  query<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result>;
}

interface CmsSettings {
  url: string;
  token: string;
  /** Longest wait for an answer, milliseconds. */
  timeout?: number;
}

/** Reads content over GraphQL. It sends the hash of a document, never the document: the CMS runs only those it knows. */
export function createCmsClient({ url, token, timeout = 10_000 }: CmsSettings): CmsClient {
  return {
    async query(document, variables) {
      const { hash, operation } = describeDocument(document);
      const response = await send(operation, `${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
        signal: AbortSignal.timeout(timeout),
      });
      return readData(operation, response);
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

async function readData<Result>(operation: string, response: Response): Promise<Result> {
  const body = await readBody(operation, response);
  if (body.errors?.length) {
    const messages = body.errors.map(({ message }) => message).join('; ');
    throw new CmsError('unusable', operation, `the CMS answered ${response.status} with errors: ${messages}`);
  }
  if (!response.ok || !body.data) throw new CmsError('unusable', operation, `the CMS answered ${response.status} without data`);
  // The hash names a document that the CMS's own schema was checked against, so the shape is the generated one.
  return body.data as Result;
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
function describeDocument(document: object): { hash: string; operation: string } {
  const meta: unknown = Reflect.get(document, '__meta__');
  const hash = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'hash') : undefined;
  if (typeof hash !== 'string') throw new TypeError('Only documents made by `pnpm codegen` can be queried.');
  return { hash, operation: `document ${hash.slice(0, 8)}` };
}
