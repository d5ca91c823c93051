import fs from 'node:fs';

export interface TrustedRequest {
  /** SHA-256 of the document, hexadecimal. */
  hash: string;
  variables: Record<string, unknown>;
}

let documents: ReadonlyMap<string, string> | undefined;
let readAt = 0;

/** The document with this hash, if the site was built with it. In development the list follows the file; else it never changes. */
export function findTrustedDocument(hash: string): string | undefined {
  const file = require.resolve('@meridian/content-schema/trusted-documents.json');
  const changedAt = process.env.NODE_ENV === 'development' ? fs.statSync(file).mtimeMs : readAt;
  if (!documents || changedAt !== readAt) documents = readManifest(file);
  readAt = changedAt;
  return documents.get(hash);
}

function readManifest(file: string): ReadonlyMap<string, string> {
  const manifest: Record<string, string> = JSON.parse(fs.readFileSync(file, 'utf8'));
  return new Map(Object.entries(manifest));
}

/**
 * Reads a request of the form `{ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables? }`.
 * Anything else, a batch or a `query` beside the hash, gives undefined.
 */
export function parseTrustedRequest(body: unknown): TrustedRequest | undefined {
  if (!isRecord(body) || 'query' in body) return undefined;
  const persisted = isRecord(body.extensions) ? body.extensions.persistedQuery : undefined;
  if (!isRecord(persisted) || persisted.version !== 1) return undefined;
  const { sha256Hash: hash } = persisted;
  const variables = body.variables ?? {};
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || !isRecord(variables)) return undefined;
  return { hash, variables };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
