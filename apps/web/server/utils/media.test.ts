import { describe, expect, it } from 'vitest';
import { isServable, readWithin } from './media';

it.each(['jing_gong_1a2b3c.webp', 'a.b.jpeg', 'LEAFLET.PDF'])('%s is given to visitors', (file) => expect(isServable(file)).toBe(true));

it.each([
  '',
  'logo.svg',
  'page.html',
  'a.webp.html',
  '../secrets.json',
  '..%2Fa.png',
  'a/b.png',
  '.env',
  'a..png',
  'noending',
  'x.constructor',
])('"%s" is not', (file) => expect(isServable(file)).toBe(false));

describe('a file from the CMS', () => {
  /** Ten chunks of ten bytes, and what became of them. */
  const respond = (headers: Record<string, string> = {}) => {
    const seen = { pulled: 0, isCancelled: false };
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          seen.pulled += 1;
          controller.enqueue(new Uint8Array(10).fill(seen.pulled));
          if (seen.pulled === 10) controller.close();
        },
        cancel: () => void (seen.isCancelled = true),
      },
      { highWaterMark: 0 },
    );
    return { seen, response: new Response(stream, { headers }) };
  };

  it('is read whole up to the limit', async () => {
    const body = await readWithin(respond().response, 100);
    expect([body?.length, body?.at(0), body?.at(-1)]).toEqual([100, 1, 10]);
  });

  it('is let go as soon as it is larger, without having been read', async () => {
    const { seen, response } = respond();
    expect(await readWithin(response, 25)).toBeUndefined();
    expect(seen).toEqual({ pulled: 3, isCancelled: true });
  });

  it('is not even begun when it says that it is larger', async () => {
    const { seen, response } = respond({ 'content-length': '26' });
    expect(await readWithin(response, 25)).toBeUndefined();
    expect(seen).toEqual({ pulled: 0, isCancelled: true });
  });
});
