import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { FaqSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { blocksText } from '../search/search-text';

type Row = NonNullable<FaqSearchQuery['faqs'][number]>;

/** What search knows of a question. */
export function toFaqSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  return [
    {
      type: 'faq',
      documentId: row.documentId,
      path: pathOf('faq', row, locale),
      title: row.question ?? '',
      subtitle: '',
      words: [],
      answer: blocksText(row.answer),
      parts: [],
    },
  ];
}
