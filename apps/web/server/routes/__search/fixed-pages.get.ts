import { queryCollection } from '@nuxt/content/server';
import { aboutAddress } from '#shared/about-address';
import type { FixedPage } from '../../search/fixed-page';
import { partsOfPage, type PageNode } from '../../search/page-parts';

/** For search: the fixed pages as text, each part with the address of its heading. */
export default defineEventHandler(async (event): Promise<FixedPage[]> => {
  const pages = await queryCollection(event, 'about').select('path', 'title', 'description', 'body').all();
  return pages.map(({ path, title, description, body }) => ({
    path: aboutAddress(path),
    title,
    description,
    // What its own types leave out: nodes are words, or an element as a list.
    parts: partsOfPage((body as unknown as { value: PageNode[] }).value),
  }));
});
