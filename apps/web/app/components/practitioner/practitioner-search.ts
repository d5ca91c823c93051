import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { PractitionerSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { blocksText, joinTexts, part, wordsOf } from '../search/search-text';
import { present } from '~/utils/present';

type Row = NonNullable<PractitionerSearchQuery['practitioners'][number]>;

/** What search knows of somebody who treats patients. */
export function toPractitionerSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  return [
    {
      type: 'practitioner',
      documentId: row.documentId,
      path: pathOf('practitioner', row, locale),
      title: wordsOf(row.name, row.postNominals).join(', '),
      subtitle: row.jobTitle ?? '',
      words: present(row.conditions).flatMap(({ name }) => wordsOf(name)),
      answer: joinTexts(row.summary),
      parts: part(undefined, blocksText(row.biography)),
    },
  ];
}
