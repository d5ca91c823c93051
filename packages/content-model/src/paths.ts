import { DEFAULT_LOCALE, LOCALES, type LocaleCode } from './locales.ts';
import { routableType, type RoutableName } from './registry.ts';

/** What an address is made of. */
export interface Addressable {
  slug?: string | null | undefined;
}

/**
 * Address of an entry: `pathOf('condition', { slug: 'sciatica' })` is `/conditions/sciatica`, in Spanish `/es/conditions/sciatica`.
 * @throws {Error} when a placeholder cannot be filled; a half-made address must never reach a page.
 */
export function pathOf(name: RoutableName, entry: Addressable, locale: LocaleCode = DEFAULT_LOCALE): string {
  const path = routableType(name).path.replace(/:(\w+)/g, (_placeholder, key: string) => {
    const value = key === 'slug' ? entry.slug : undefined;
    if (!value) throw new Error(`The address of a ${name} needs its ${key}, which is empty.`);
    return encodeURIComponent(value);
  });
  return localizePath(path, locale);
}

/**
 * Where an unpublished entry can be looked at. By document, not by slug: a draft may have none yet.
 * @throws {Error} without a document id.
 */
export function previewPathOf(name: RoutableName, documentId: string, locale: LocaleCode = DEFAULT_LOCALE): string {
  if (!documentId) throw new Error(`The preview of a ${name} needs its document id, which is empty.`);
  return localizePath(`/preview/${routableType(name).name}/${encodeURIComponent(documentId)}`, locale);
}

/** Address of the list of all entries of a type. */
export function indexPathOf(name: RoutableName, locale: LocaleCode = DEFAULT_LOCALE): string {
  return localizePath(routableType(name).index.path, locale);
}

/** The same page in another language: `/faqs` is `/es/faqs`. Fixed segments are not translated. */
export function localizePath(path: string, locale: LocaleCode): string {
  if (locale === DEFAULT_LOCALE) return path;
  if (!LOCALES.some(({ code }) => code === locale)) throw new RangeError(`The site has no language "${locale}".`);
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

export interface Breadcrumb {
  label: string;
  href: string;
}

/** The way to an entry: over the list of its type. The entry itself is not in it. */
export function breadcrumbsOf(name: RoutableName, locale: LocaleCode = DEFAULT_LOCALE): Breadcrumb[] {
  return [{ label: routableType(name).index.label[locale], href: indexPathOf(name, locale) }];
}
