/** What visitors may get from `/media`, by ending. SVG and HTML are not in it: they can carry scripts. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  pdf: 'application/pdf',
};

/** Whether a file's name is one plain name with an ending that visitors may get. */
export function isServable(file: string): boolean {
  const ending = /^[\w-][\w.-]*\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(MEDIA_TYPES, ending) && !file.includes('..');
}

/** Largest file that is sent; the CMS takes none that is larger. It is in memory while it is sent the first time. */
export const MAXIMUM_FILE_BYTES = 20 * 1024 * 1024;

/** What a response holds, chunk by chunk; undefined as soon as it is more than so many bytes, whatever length it claims. */
export async function readWithin(response: Response, most: number): Promise<Buffer | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks, length);
}
