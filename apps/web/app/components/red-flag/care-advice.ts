import { DEFAULT_LOCALE } from '@meridian/content-model';
import { readFragment, SiteEmergencyFragmentDoc, type FragmentType } from '@meridian/content-schema';
import type { CareLevel } from './red-flag-groups';
import { useSiteLocale } from '~/composables/useSiteLocale';

export type EmergencySite = FragmentType<typeof SiteEmergencyFragmentDoc> | null | undefined;

export interface CareAdvice {
  /** In the language of the page. */
  heading: string;
  /** In the default language, beside a translation that no clinician has checked. */
  original: string | undefined;
}

const FIELDS = { emergency: 'emergencyAdvice', urgent: 'urgentAdvice', non_urgent: 'nonUrgentAdvice' } as const;
const inOriginal = { locale: DEFAULT_LOCALE };

/**
 * What to do at each level: the clinic's own words where it has some in the language of the page, else ours.
 * `originalSite` is the site in the default language, on pages of other languages.
 */
export function useCareAdvice(maskedSite: EmergencySite, originalSite: EmergencySite): (level: CareLevel) => CareAdvice {
  const { t } = useI18n();
  const { langOf, originalLang } = useSiteLocale();
  const site = readFragment(SiteEmergencyFragmentDoc, maskedSite);
  const original = readFragment(SiteEmergencyFragmentDoc, originalSite);
  // A site without a translation comes in the default language.
  const own = langOf(site) ? undefined : site;
  return (level) => ({
    heading: own?.[FIELDS[level]] ?? t(`red-flag.advice.${level}`),
    original:
      originalLang && level !== 'non_urgent' && !own?.isTranslationChecked
        ? (original?.[FIELDS[level]] ?? t(`red-flag.advice.${level}`, {}, inOriginal))
        : undefined,
  });
}
