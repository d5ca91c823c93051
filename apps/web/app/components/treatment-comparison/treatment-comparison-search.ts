import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { TreatmentComparisonSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { blocksText, joinTexts, part, wordsOf } from '../search/search-text';
import { present } from '~/utils/present';

type Row = NonNullable<TreatmentComparisonSearchQuery['treatmentComparisons'][number]>;

/** What search knows of a comparison. */
export function toTreatmentComparisonSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  const rows = present(row.rows).map(({ criterion, cells }) => joinTexts(criterion, ...present(cells).map(({ text }) => text)));
  return [
    {
      type: 'treatment-comparison',
      documentId: row.documentId,
      path: pathOf('treatment-comparison', row, locale),
      title: row.question ?? '',
      subtitle: '',
      words: present(row.treatments).flatMap(({ name }) => wordsOf(name)),
      answer: blocksText(row.conclusion),
      parts: part(undefined, blocksText(row.introduction), ...rows),
    },
  ];
}
