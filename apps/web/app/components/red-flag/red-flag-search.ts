import type { RedFlagSearchQuery } from '@meridian/content-schema';

type Row = NonNullable<RedFlagSearchQuery['redFlags'][number]>;

/** A sign that needs a doctor, and what people with it type. */
export interface SearchableSign {
  readonly documentId: string;
  readonly sign: string;
  readonly level: 'emergency' | 'urgent' | 'non_urgent';
  readonly searchPhrases: string;
  readonly isTranslationChecked: boolean;
}

/** What search knows of a sign. One whose level nobody has set is treated as the most serious. */
export function toRedFlagSearch({ documentId, sign, level, searchPhrases, isTranslationChecked }: Row): SearchableSign[] {
  if (!sign) return [];
  return [
    {
      documentId,
      sign,
      level: level ?? 'emergency',
      searchPhrases: searchPhrases ?? '',
      isTranslationChecked: isTranslationChecked === true,
    },
  ];
}
