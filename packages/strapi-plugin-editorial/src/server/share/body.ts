import type { Context } from 'koa';

/** The largest form that is read: the longest text and names, each letter written as up to nine bytes. */
const MOST_BYTES = 64 * 1024;
/** So much of what is too large is read and thrown away, since a browser shows an answer only to what it has sent to the end. */
const MOST_DRAINED = 8 * 1024 * 1024;

/** Why a form was not read. */
export type Unread = 'too-large' | 'no-form';

/** Reads a form that a browser has sent. Anything else is refused before it is read. */
export async function readForm(ctx: Context): Promise<URLSearchParams | Unread> {
  if (!ctx.is('application/x-www-form-urlencoded')) return 'no-form';
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
    if (bytes > MOST_DRAINED) break;
  }
  return bytes > MOST_BYTES ? 'too-large' : new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
