/** Where a visitor gets a file of the CMS: `/uploads/a.webp` is `/media/a.webp`. Anything that is not an upload has no address. */
export function toMediaPath(url: string): string | undefined {
  const name = /^\/uploads\/([\w.-]+)$/.exec(url)?.[1];
  return name && `/media/${name}`;
}
