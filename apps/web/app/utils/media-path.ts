/**
 * Where a visitor gets a file of the CMS: `/uploads/a.webp` is `/media/a.webp`, wherever the CMS itself is: pictures within prose are
 * stored with its whole address. Anything that is not an upload has no address.
 */
export function toMediaPath(url: string): string | undefined {
  if (!URL.canParse(url, 'http://cms')) return undefined;
  const name = /^\/uploads\/([\w.-]+)$/.exec(new URL(url, 'http://cms').pathname)?.[1];
  return name && `/media/${name}`;
}
