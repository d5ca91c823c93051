import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

export type Encoding = 'identity' | 'gzip' | 'br';

/** The same content in each encoding that was made so far. */
export interface Bodies {
  readonly identity: Buffer;
  gzip?: Buffer;
  br?: Buffer;
}

/** Takes twice as long as 9, for a twelfth less; 11 would take three times as long again for a fiftieth. */
const BROTLI_QUALITY = 10;
/** A shorter answer fits into one packet as it is. Bytes. */
const WORTH_COMPRESSING = 1_000;
const TEXT = /^(text\/|application\/(json|xml|[\w.-]+\+xml|javascript)|image\/svg\+xml)/;

/** Pictures and documents are compressed already. */
export function isCompressible(contentType: string, size: number): boolean {
  return size >= WORTH_COMPRESSING && TEXT.test(contentType);
}

/** Milliseconds of work off the main thread: a visitor can wait for it. */
export async function toGzip(body: Buffer): Promise<Buffer> {
  return toOwnMemory(await compressGzip(body, { level: 9 }));
}

/** Takes several times longer than gzip: made after the page can be served. */
export async function toBrotli(body: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return toOwnMemory(await compressBrotli(body, { params }));
}

/** zlib gives the beginning of a much larger piece of memory, all of which would stay for as long as the page does. */
function toOwnMemory(content: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(content.length);
  content.copy(own);
  return own;
}

const REFUSED = /;\s*q=0(\.0*)?\s*(,|$)/;

/** Which of the encodings that were made the client takes; brotli before gzip. @see RFC 9110, 12.5.3 */
export function chooseEncoding(accepted: string | undefined, bodies: Bodies): Encoding {
  if (!accepted) return 'identity';
  if (bodies.br && takes(accepted, 'br')) return 'br';
  if (bodies.gzip && takes(accepted, 'gzip')) return 'gzip';
  return 'identity';
}

function takes(accepted: string, name: string): boolean {
  const at = accepted.indexOf(name);
  if (at < 0) return false;
  // The usual header names it without a weight: no need to take it apart.
  const next = accepted.indexOf(',', at);
  return !REFUSED.test(next < 0 ? accepted.slice(at) : accepted.slice(at, next + 1));
}

/** Hash of content, for ETags and for comparing what was read. 16 bytes in base64url. */
export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
