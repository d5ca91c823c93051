import { DEFAULT_LOCALE } from '@meridian/content-model';
import { useSiteLocale } from './useSiteLocale';

export interface AboutPageLink {
  /** Address for visitors. */
  path: string;
  title: string;
  description: string;
  /** Whether it is only there in the default language. */
  isOriginal: boolean;
}

/** `/es/about/privacy` and `/es/about/handbook`, but not the pages of the handbook. */
const TOP_LEVEL = /^\/[\w-]+\/about\/([\w-]+)$/;

/** The fixed pages of the repository in the language of the address and in their order, each once; what is not translated in its original. */
export async function useAboutPages(): Promise<AboutPageLink[]> {
  const { code, localize } = useSiteLocale();
  const pages = await queryCollection('about').order('order', 'ASC').select('path', 'title', 'description').all();
  const slugOf = (path: string) => TOP_LEVEL.exec(path)?.[1];
  const own = new Set(pages.filter(({ path }) => path.startsWith(`/${code}/`)).map(({ path }) => slugOf(path)));
  return pages.flatMap(({ path, title, description }) => {
    const slug = slugOf(path);
    const isOriginal = !own.has(slug);
    if (!slug || !path.startsWith(`/${isOriginal ? DEFAULT_LOCALE : code}/`)) return [];
    return [{ path: isOriginal ? `/about/${slug}` : localize(`/about/${slug}`), title, description, isOriginal }];
  });
}
