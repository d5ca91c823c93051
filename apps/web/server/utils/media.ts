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
