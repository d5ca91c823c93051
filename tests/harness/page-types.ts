import { addressesOf } from './pages.ts';

/** Pages that are no entries, though their addresses look like one. */
const FINDERS = new Set(['/conditions/by-region', '/comparisons/choose']);

/** `/es/conditions/ciatica` is a page of the type `/conditions/*`. */
function typeOf(address: string): string {
  const path = address.replace(/^\/(es|zh-hans)(?=\/|$)/, '') || '/';
  if (FINDERS.has(path)) return path;
  const [, folder = '', ...rest] = path.split('/');
  return rest.length ? `/${folder}${'/*'.repeat(rest.length)}` : `/${folder}`;
}

/** The page that stands for its type, where the first of the sitemap would not be the richest. */
const RICHEST = new Set(['/conditions/sciatica', '/guides/acupuncture-for-pain-relief', '/about/how-we-use-evidence']);

/** One English page of each type that the sitemap knows, the richest if it is named here. */
export async function onePageOfEachType(siteUrl: string): Promise<string[]> {
  const pages = new Map<string, string>();
  for (const path of await addressesOf(siteUrl)) {
    if (/^\/(es|zh-hans)(\/|$)/.test(path)) continue;
    if (!pages.has(typeOf(path)) || RICHEST.has(path)) pages.set(typeOf(path), path);
  }
  return [...pages.values()];
}
