import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureFormat, UploadedFile } from './uploaded-file';

/** What screens from a small phone to a large desk ask for. Pixels. */
const WIDTHS = [480, 800, 1200, 1600] as const;
const LARGEST = 1600;

/** By ending; where the difference begins to show. AVIF's effort trades an editor's seconds for visitors' kilobytes. */
const ENCODERS = {
  avif: (picture: Sharp) => picture.avif({ quality: 52, effort: 3 }),
  webp: (picture: Sharp) => picture.webp({ quality: 78 }),
} as const;

/**
 * The versions of a picture that visitors get, made once at its upload: AVIF and WebP in the widths below its own, and in its own or the
 * largest. Without what the camera wrote into it, which may say where somebody lives. A moving picture has none: it is kept as it is.
 * @param bytes of the upload. @throws when the picture cannot be read
 */
export async function makePictureFormats(file: UploadedFile, bytes: Buffer): Promise<PictureFormat[]> {
  const { autoOrient, pages = 1 } = await sharp(bytes).metadata();
  if (pages > 1) return [];
  const widths = [...WIDTHS.filter((width) => width < autoOrient.width), Math.min(autoOrient.width, LARGEST)];
  const formats: PictureFormat[] = [];
  // One after the other: a few large pictures at once would not fit into memory.
  for (const width of new Set(widths)) {
    for (const ending of ['avif', 'webp'] as const) formats.push(await makeFormat(file, bytes, { width, ending }));
  }
  return formats;
}

interface Version {
  width: number;
  ending: keyof typeof ENCODERS;
}

async function makeFormat(file: UploadedFile, bytes: Buffer, { width, ending }: Version): Promise<PictureFormat> {
  const key = `${ending}_${width}`;
  const hash = `${key}_${file.hash}`;
  const target = path.join(file.tmpWorkingDirectory ?? tmpdir(), hash);
  const picture = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  const made = await ENCODERS[ending](picture).toFile(target);
  return {
    key,
    file: {
      name: `${key}_${file.name}`,
      hash,
      ext: `.${ending}`,
      mime: `image/${ending}`,
      filepath: target,
      path: file.path ?? null,
      getStream: () => createReadStream(target),
      width: made.width,
      height: made.height,
      size: Math.round(made.size / 10) / 100,
      sizeInBytes: made.size,
    },
  };
}
