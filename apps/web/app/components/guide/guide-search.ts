import { pathOf, type LocaleCode } from '@meridian/content-model';
import type { GuideSearchQuery } from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { guideAnchor } from './guide-anchor';
import { blocksText, part, wordsOf } from '../search/search-text';
import { present } from '~/utils/present';

type Row = NonNullable<GuideSearchQuery['guides'][number]>;

/** What search knows of a guide. Its parts have the addresses that GuidePage gives them. */
export function toGuideSearch(row: Row, locale: LocaleCode): SearchDocument[] {
  if (!row.slug) return [];
  return [
    {
      type: 'guide',
      documentId: row.documentId,
      path: pathOf('guide', row, locale),
      title: row.title ?? '',
      subtitle: row.summary ?? '',
      words: wordsOf(...present(row.synonyms).map(({ term }) => term), ...present(row.bodyRegions).map(({ name }) => name)),
      answer: blocksText(row.answer),
      parts: [
        ...present(row.sections).flatMap(({ heading, body }, index) => part(guideAnchor(index), heading, blocksText(body))),
        ...part('evidence', ...present(row.claims).map(({ statement }) => statement)),
        ...part('guidelines', ...present(row.guidelinePositions).map(({ statement }) => statement)),
        ...part(undefined, row.localLeadIn),
      ],
    },
  ];
}
