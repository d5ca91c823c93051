import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { thumbHashToApproximateAspectRatio } from 'thumbhash';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertPicture } from './assert-picture';
import { makePictureFormats } from './picture-formats';
import { thumbhashOf } from './thumbhash';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meridian-media-'));
});
afterAll(() => rm(folder, { recursive: true }));

const blank = (width: number, height: number, background: sharp.Color = '#1f5b4e') =>
  sharp({ create: { width, height, channels: 4, background } });
async function keep(name: string, bytes: Buffer): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}
const versionsOf = (hash: string, bytes: Buffer) =>
  makePictureFormats(
    { name: 'needle.png', hash, ext: '.png', mime: 'image/png', tmpWorkingDirectory: folder, getStream: () => Readable.from(bytes) },
    bytes,
  );

describe('the versions of a picture', () => {
  it.each([
    [1000, [480, 800, 1000]],
    [4000, [480, 800, 1200, 1600]],
    [480, [480]],
    [20, [20]],
  ])('%i pixels wide has %j, each as AVIF and WebP', async (width, widths) => {
    const formats = await versionsOf(`w${width}`, await blank(width, 100).png().toBuffer());
    expect(formats.map(({ key }) => key)).toEqual(widths.flatMap((each) => [`avif_${each}`, `webp_${each}`]));
    for (const { key, file: made } of formats) {
      const { format, width: real, height } = await sharp(made.filepath).metadata();
      // AVIF is a kind of HEIF.
      expect([key, made.width, made.height]).toEqual([key, real, height]);
      expect([key, made.ext]).toEqual([key, format === 'webp' ? '.webp' : '.avif']);
    }
  });

  it('stand upright, and keep nothing that the camera wrote', async () => {
    const exif = { IFD0: { Copyright: 'Secret' }, IFD3: { GPSLatitudeRef: 'N' } };
    const sideways = await blank(100, 50).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
    const [, made] = await versionsOf('sideways', sideways);
    const metadata = await sharp(made?.file.filepath).metadata();
    expect([metadata.width, metadata.height, metadata.exif]).toEqual([50, 100, undefined]);
  });

  it('a moving picture has none', async () => {
    const frames = await Promise.all(['#fff', '#000'].map((colour) => blank(60, 60, colour).png().toBuffer()));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await versionsOf('moving', gif)).toEqual([]);
  });
});

describe('what shows until a picture is there', () => {
  it('has its proportions, in a few bytes', async () => {
    const hash = Buffer.from((await thumbhashOf(await blank(900, 300).png().toBuffer())) ?? '', 'base64');
    expect(hash.length).toBeLessThan(30);
    expect(thumbHashToApproximateAspectRatio(hash)).toBeGreaterThan(2);
  });

  it('is nothing behind a picture that one sees through', async () => {
    const glass = { r: 0, g: 0, b: 0, alpha: 0.5 };
    expect(await thumbhashOf(await blank(90, 30, glass).png().toBuffer())).toBeNull();
  });
});

describe('a file that says it is a picture', () => {
  /** As a decoder would find it in the head of a PNG of that many pixels; there are none in it. */
  async function bomb(width: number, height: number): Promise<Buffer> {
    const png = await blank(1, 1).png().toBuffer();
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
    const { crc32 } = await import('node:zlib');
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    return png;
  }

  it.each([
    [10_000, 10_000],
    [60_000, 60_000],
  ])('is refused for %i times %i pixels, without being decoded', async (width, height) => {
    await expect(assertPicture(await keep(`bomb-${width}`, await bomb(width, height)))).rejects.toThrow('million pixels');
  });

  it('is refused when it is none', async () => {
    await expect(assertPicture(await keep('page.png', Buffer.from('<html><script>alert(1)</script>')))).rejects.toThrow(
      'none that can be read',
    );
  });

  it('is taken as a camera makes it', async () => {
    await expect(assertPicture(await keep('camera', await blank(6000, 4000).jpeg().toBuffer()))).resolves.toBeUndefined();
  });
});
