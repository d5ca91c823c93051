import { DEFAULT_LOCALE } from '@meridian/content-model';

/** Where visitors find a fixed page of the repository: `/es/about/privacy` is itself, `/en/about/privacy` is `/about/privacy`. */
export function aboutAddress(contentPath: string): string {
  const prefix = `/${DEFAULT_LOCALE}/`;
  return contentPath.startsWith(prefix) ? contentPath.slice(prefix.length - 1) : contentPath;
}
