import { toMediaPath } from '~/utils/media-path';

/** One type of file, in several widths. */
export interface PictureSource {
  type: string;
  /** `/media/a.avif 480w, /media/b.avif 800w` */
  srcset: string;
}

interface Format {
  url: string;
  mime: string;
  width: number;
}

/** Best first: a browser takes the first that it knows. */
const TYPES = ['image/avif', 'image/webp'] as const;

/**
 * The versions of a picture that the CMS made at its upload. Strapi gives them as JSON without a type, and older files have others or none.
 * @param formats the field `formats` of a file
 */
export function pictureSources(formats: unknown): PictureSource[] {
  const known = readFormats(formats);
  return TYPES.flatMap((type) => {
    const versions = known.filter(({ mime }) => mime === type).toSorted((a, b) => a.width - b.width);
    const srcset = versions.map(({ path, width }) => `${path} ${width}w`).join(', ');
    return srcset ? [{ type, srcset }] : [];
  });
}

/** The widest version that every browser can show; for those that know no `srcset`, in the place of a camera's own file. */
export function fallbackPath(formats: unknown): string | undefined {
  return readFormats(formats)
    .filter(({ mime }) => mime === 'image/webp')
    .toSorted((a, b) => b.width - a.width)[0]?.path;
}

function readFormats(formats: unknown): (Format & { path: string })[] {
  if (typeof formats !== 'object' || formats === null) return [];
  return Object.entries(formats).flatMap(([key, format]: [string, unknown]) => {
    // The admin's own small picture, in the type of the upload.
    if (key === 'thumbnail' || !isFormat(format)) return [];
    const path = toMediaPath(format.url);
    return path ? [{ ...format, path }] : [];
  });
}

function isFormat(value: unknown): value is Format {
  if (typeof value !== 'object' || value === null) return false;
  const { url, mime, width } = value as Record<string, unknown>;
  return typeof url === 'string' && typeof mime === 'string' && typeof width === 'number';
}
