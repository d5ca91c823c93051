import type { RedFlagCardsFragment } from '@meridian/content-schema';

export type CareLevel = 'emergency' | 'urgent' | 'non_urgent';

export interface Sign {
  key: string;
  /** As on the page; undefined where it has not been translated. */
  text: string | undefined;
  /** In the default language: beside an unchecked translation, or in place of a missing one. */
  original: string | undefined;
}

/** A sign whose level nobody has set is treated as the most serious. */
const levelOf = (flag: RedFlagCardsFragment): CareLevel => flag.level ?? 'emergency';

/**
 * The signs of one level. On a translated page, `originals` are the signs of the page it was translated from: one that has no
 * translation is shown as it is, and what is urgent also stands beside a translation that no clinician has checked.
 */
export function signsOf(level: CareLevel, flags: readonly RedFlagCardsFragment[], originals: readonly RedFlagCardsFragment[]): Sign[] {
  const originalOf = new Map(originals.map((flag) => [flag.documentId, flag.sign ?? undefined]));
  const translated = new Set(flags.map(({ documentId }) => documentId));
  const shown = flags
    .filter((flag) => levelOf(flag) === level)
    .map((flag) => ({
      key: flag.documentId,
      text: flag.sign ?? undefined,
      original: level === 'non_urgent' || flag.isTranslationChecked ? undefined : originalOf.get(flag.documentId),
    }));
  const untranslated = originals
    .filter((flag) => levelOf(flag) === level && !translated.has(flag.documentId))
    .map((flag) => ({ key: flag.documentId, text: undefined, original: flag.sign ?? undefined }));
  return [...shown, ...untranslated];
}
