import type { Readable } from 'node:stream';

/** A file on its way into the media library, as Strapi's upload plugin passes it around: the parts that we use. */
export interface UploadedFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  /** Where it lies at first. Strapi takes this away as soon as the file itself is stored; `getStream()` reads it until the end. */
  filepath?: string;
  /** For what is made of it; removed after the upload. */
  tmpWorkingDirectory?: string;
  path?: string | null;
  getStream: () => Readable;
  /** Our own field; see src/extensions/upload. */
  thumbhash?: string | null;
}

/** A version of a picture; what Strapi keeps in `formats`. */
export interface PictureFormat {
  key: string;
  file: UploadedFile & {
    width: number;
    height: number;
    /** Kilobytes. */
    size: number;
    sizeInBytes: number;
  };
}
