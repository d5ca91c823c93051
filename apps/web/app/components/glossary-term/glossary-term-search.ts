import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { GlossaryTermSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { joinTexts, wordsOf } from '../search/search-text';
import { present } from '~/utils/present';

type Row = NonNullable<GlossaryTermSearchQuery['glossaryTerms'][number]>;

/** What search knows of a word. Its lay terms also lead from everyday words to the medical one. */
export function toGlossaryTermSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  return [
    {
      type: 'glossary-term',
      documentId: row.documentId,
      path: pathOf('glossary-term', row, locale),
      title: row.term ?? '',
      subtitle: '',
      words: wordsOf(...present(row.layTerms).map(({ term }) => term), row.pinyin, row.nameSimplified),
      answer: joinTexts(row.definition),
      parts: [],
    },
  ];
}
