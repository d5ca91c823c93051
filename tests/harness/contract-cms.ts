import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { loadStrapi, unloadStrapi } from '@meridian/cms/load';
import { demoEntries } from '@meridian/demo-content';
import { loadContent } from '@meridian/demo-content/load';
import { inject } from 'vitest';

type Strapi = Awaited<ReturnType<typeof loadStrapi>>;

type Data = Record<string, unknown>;
type Status = 'draft' | 'published';

/** One document in one language, in several, or in all of them ('*'). */
interface Target {
  documentId: string;
  locale: string | string[];
}

/** Strapi's document service as tests use it, without the types of one content type. */
export interface Documents {
  findFirst(query: object): Promise<{ documentId: string } | null>;
  findOne(query: { documentId: string; locale: string; status?: Status; populate?: unknown }): Promise<Data | null>;
  create(write: { locale: string; data: Data; status?: Status }): Promise<{ documentId: string }>;
  update(write: { documentId: string; locale: string; data: Data; status?: Status }): Promise<unknown>;
  clone(write: { documentId: string; locale: string; data: Data }): Promise<unknown>;
  publish(target: Target): Promise<unknown>;
  unpublish(target: Target): Promise<unknown>;
  discardDraft(target: Target): Promise<unknown>;
  delete(target: Target): Promise<unknown>;
}

export interface ContractCms {
  strapi: Strapi;
  /** The documents of a content type of ours, by its singular name. */
  documents(type: string): Documents;
  /** Where it listens, on a port of its own. */
  url: string;
  /** Sends a body to the GraphQL endpoint with the site's token. */
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Runs the trusted document with this operation name, as the site does. @throws when the answer has errors. */
  run(operation: string, variables: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** SQL statements sent while `work` ran. */
  countQueries(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

export const SITE_TOKEN = 'contract-tests-only-0123456789abcdef';
/** What a reader of the event log presents. */
export const DELIVERY_TOKEN = 'contract-tests-only-delivery-0123456789';

/** What is there at first: nothing, or the demonstration. */
export type Content = 'empty' | 'demo';

/**
 * The built CMS on a temporary SQLite database, or on the one that the environment names, reachable over HTTP. One at a time in
 * each test file.
 */
export async function startContractCms(
  environment: Readonly<Record<string, string>> = {},
  content: Content = 'empty',
): Promise<ContractCms> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'meridian-contract-'));
  if (!environment.DATA_DIR) await cp(inject('preparedData')[content], dataDir, { recursive: true });
  const strapi = await loadStrapi({
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    NODE_ENV: 'test',
    SITE_TOKEN,
    DELIVERY_TOKEN,
    STRAPI_LOG_LEVEL: 'error',
    // Tests count statements; nothing else may send any meanwhile.
    DELIVERY_RECONCILE_EVERY: '0',
    EDITORIAL_CHECK_EVERY: '0',
    // Most tests publish made-up texts that nobody could sign; those of the gate switch it on.
    EDITORIAL_GATE: 'off',
    ...environment,
  });
  // There is no copy of it to take on another database.
  if (content === 'demo' && environment.DATABASE_URL) await loadContent(strapi, demoEntries);
  strapi.server.mount();
  await new Promise<void>((resolve) => void strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const post: ContractCms['post'] = (body, headers = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${SITE_TOKEN}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    strapi,
    documents: (type) => strapi.documents(`api::${type}.${type}` as Parameters<Strapi['documents']>[0]) as unknown as Documents,
    url,
    post,
    async run(operation, variables) {
      const response = await post({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: await hashOf(operation) } } });
      const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
      if (errors || !data) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
      return data;
    },
    countQueries: (work) => countQueries(strapi, work),
    async stop() {
      await unloadStrapi(strapi);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function countQueries(strapi: Strapi, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const note = () => (count += 1);
  strapi.db.connection.on('query', note);
  await work();
  strapi.db.connection.removeListener('query', note);
  return count;
}

/** All trusted documents by hash. */
export async function readTrustedDocuments(): Promise<Record<string, string>> {
  const file = new URL('../../packages/content-schema/trusted-documents.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
}

async function hashOf(operation: string): Promise<string> {
  const documents = await readTrustedDocuments();
  const found = Object.entries(documents).find(([, document]) => new RegExp(`query ${operation}\\b`).test(document));
  if (!found) throw new Error(`There is no trusted document named ${operation}.`);
  return found[0];
}
