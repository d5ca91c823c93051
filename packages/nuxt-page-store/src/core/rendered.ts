import { digestOf, isCompressible, toGzip } from './encodings.ts';
import type { Page } from './page.ts';
import type { Render } from './render.ts';

/** What a renderer gave for an address. */
export interface Rendered {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Belong to one connection or one visitor, or are set anew with every answer. */
const DROPPED_HEADERS = new Set([
  'connection',
  'content-length',
  'date',
  'set-cookie',
  'transfer-encoding',
  'x-powered-by',
  'etag',
  'vary',
]);

/** Makes a page of what was rendered, with what the render read; without its smallest encoding, for which nobody should wait. */
export async function toPage({ status, headers, body }: Rendered, render: Render, about: Pick<Page, 'key' | 'build'>): Promise<Page> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !DROPPED_HEADERS.has(name)));
  const isText = isCompressible(kept['content-type'] ?? '', body.length);
  return {
    ...about,
    status,
    headers: kept,
    etag: digestOf(Buffer.concat([Buffer.from(JSON.stringify([status, kept])), body])),
    bodies: { identity: body, ...(isText ? { gzip: await toGzip(body) } : {}) },
    tags: render.tags,
    subjects: render.subjects,
    reads: render.reads,
    position: render.position,
    expiresAt: render.expiresAt,
  };
}
