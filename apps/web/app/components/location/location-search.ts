import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { LocationSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { blocksText, part, wordsOf } from '../search/search-text';

type Row = NonNullable<LocationSearchQuery['locations'][number]>;

/** What search knows of a place where patients are seen. */
export function toLocationSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  const address = wordsOf(row.streetAddress, row.addressLocality, row.addressRegion, row.postalCode).join(', ');
  return [
    {
      type: 'location',
      documentId: row.documentId,
      path: pathOf('location', row, locale),
      title: row.name ?? '',
      subtitle: address,
      words: wordsOf(row.areaServed, row.addressLocality),
      answer: blocksText(row.visitIncludes),
      parts: part(undefined, blocksText(row.access)),
    },
  ];
}
