import { splitLocale } from './alternates.ts';
import type { LocaleCode } from './locales.ts';
import { ROUTABLE_TYPES, type RoutableName } from './registry.ts';

/** What stands at an address: an entry that has a page, or a page that the site always has. */
export type PageAddress = { kind: 'entry'; name: RoutableName; slug: string; locale: LocaleCode } | { kind: 'fixed' };

/** Pages and files that are there whatever editors publish. */
const FIXED = new Set([
  '/',
  '/about',
  '/search',
  '/conditions/by-region',
  '/comparisons/choose',
  '/sitemap.xml',
  '/robots.txt',
  '/feed.xml',
  ...ROUTABLE_TYPES.map(({ index }) => index.path),
]);

/**
 * The one spelling of an address under which its page is served: without what follows `?` or `#`, in small letters, without a slash at
 * the end. The site redirects all others to it.
 */
export function toPagePath(address: string): string {
  const path = address.replace(/[?#].*$/s, '').toLowerCase();
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

/** What an address belongs to; undefined for one that no content type claims. Whether such an entry exists, only the CMS knows. */
export function pageAddress(address: string): PageAddress | undefined {
  const { code, path } = splitLocale(toPagePath(address));
  if (FIXED.has(path)) return { kind: 'fixed' };
  for (const { name, path: pattern } of ROUTABLE_TYPES) {
    const prefix = pattern.slice(0, pattern.indexOf(':slug'));
    const slug = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    if (slug && !slug.includes('/')) return { kind: 'entry', name, slug: decode(slug), locale: code };
  }
  return undefined;
}

/** An address with a broken escape belongs to no entry. */
function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
