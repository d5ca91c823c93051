import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toBrotli, toGzip } from './encodings.ts';

const BODY = Buffer.from('A page of a clinic. '.repeat(500));

describe.each([
  ['gzip', toGzip, gunzipSync],
  ['brotli', toBrotli, brotliDecompressSync],
] as const)('%s', (_name, compress, decompress) => {
  it('is the same content, and holds no memory that the limit for pages does not count', async () => {
    const compressed = await compress(BODY);
    expect(decompress(compressed).equals(BODY)).toBe(true);
    expect(compressed.length).toBeLessThan(BODY.length / 4);
    expect(compressed.buffer.byteLength).toBe(compressed.length);
  });
});
