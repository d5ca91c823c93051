import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { TreatmentSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { blocksText, joinTexts, part, wordsOf } from '../search/search-text';
import { present } from '~/utils/present';

type Row = NonNullable<TreatmentSearchQuery['treatments'][number]>;

/** What search knows of a treatment. Its parts have the addresses that TreatmentPage gives them. */
export function toTreatmentSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  return [
    {
      type: 'treatment',
      documentId: row.documentId,
      path: pathOf('treatment', row, locale),
      title: row.name ?? '',
      subtitle: '',
      words: wordsOf(...present(row.synonyms).map(({ term }) => term)),
      answer: joinTexts(row.summary),
      parts: [
        ...part('what-it-is', blocksText(row.description)),
        ...part('what-it-feels-like', row.sensation),
        ...part('safety', blocksText(row.safety)),
      ],
    },
  ];
}
