import { createHash } from 'node:crypto';
import type { Bodies, Encoding } from './encodings.ts';
import type { RememberedRead } from './render.ts';

/** A finished answer, as it is sent and as it is kept. */
export interface Page {
  readonly key: string;
  readonly status: number;
  /** Names in lower case. Without what depends on encoding and state. */
  readonly headers: Readonly<Record<string, string>>;
  /** Hash of status, headers and body, without quotes. */
  readonly etag: string;
  readonly bodies: Bodies;
  readonly tags: readonly string[];
  /** Those of the tags that it is about. */
  readonly subjects: readonly string[];
  readonly reads: readonly RememberedRead[];
  /** Position in the event log as of which it was rendered. */
  readonly position: number;
  /** What rendered it: pages of another build are rendered again. */
  readonly build: string;
  /** From then on it has to be rendered again. Milliseconds since 1970. */
  readonly expiresAt?: number | undefined;
}

/** What a stored page says of itself; everything but the bodies. */
type PageHead = Omit<Page, 'bodies'> & { readonly lengths: Readonly<Record<Encoding, number>> };

const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;
const ENCODINGS = ['identity', 'gzip', 'br'] as const;

/** Bytes of memory that a page's bodies take. */
export function sizeOf({ bodies }: Page): number {
  return ENCODINGS.reduce((sum, encoding) => sum + (bodies[encoding]?.length ?? 0), 0);
}

/** One buffer: SHA-256 of the rest, length of the head, head as JSON, bodies. */
export function encodePage({ bodies, ...page }: Page): Buffer {
  const lengths = { identity: bodies.identity.length, gzip: bodies.gzip?.length ?? 0, br: bodies.br?.length ?? 0 };
  const head = Buffer.from(JSON.stringify({ ...page, lengths } satisfies PageHead));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(head.length);
  const rest = Buffer.concat([length, head, ...ENCODINGS.flatMap((encoding) => bodies[encoding] ?? [])]);
  return Buffer.concat([createHash('sha256').update(rest).digest(), rest]);
}

/** @returns undefined for what was not written whole, or was damaged since */
export function decodePage(stored: Uint8Array): Page | undefined {
  const all = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  if (all.length < DIGEST_BYTES + LENGTH_BYTES) return undefined;
  const rest = all.subarray(DIGEST_BYTES);
  if (!createHash('sha256').update(rest).digest().equals(all.subarray(0, DIGEST_BYTES))) return undefined;
  const start = LENGTH_BYTES + rest.readUInt32BE(0);
  // The hash says that this is what encodePage() wrote.
  const { lengths, ...head } = JSON.parse(rest.toString('utf8', LENGTH_BYTES, start)) as PageHead;
  let offset = start;
  const take = (encoding: Encoding) => rest.subarray(offset, (offset += lengths[encoding]));
  const bodies: Bodies = { identity: take('identity') };
  if (lengths.gzip) bodies.gzip = take('gzip');
  if (lengths.br) bodies.br = take('br');
  return { ...head, bodies };
}
