import type { LocaleCode } from '@meridian/content-model';
import { readFragment, SiteFrameFragmentDoc, type FragmentType, type SiteFrameFragment } from '@meridian/content-schema';
import type { PageJsonLd } from './page-json-ld';
import { usePageHead } from '~/composables/usePageHead';
import { useSiteLocale } from '~/composables/useSiteLocale';

interface PageWords {
  title: string | null | undefined;
  /** In their order of preference; what the clinic says of itself comes last. */
  description?: string | null | undefined | readonly (string | null | undefined)[];
  canonicalPath?: string | undefined;
  /** The page's answer in a few words. */
  verdict?: string | undefined;
  /** A function where it depends on the site. Without a site there is nothing yet that could be said. */
  jsonLd?: PageJsonLd | ((site: SiteFrameFragment) => PageJsonLd);
}

/** What every page needs of the site: its head, the clinic, the language. */
export function useSitePage(
  masked: FragmentType<typeof SiteFrameFragmentDoc> | null | undefined,
  { title, description, canonicalPath, verdict, jsonLd = {} }: PageWords,
): { site: SiteFrameFragment | null | undefined; locale: LocaleCode } {
  const { t } = useI18n();
  const site = readFragment(SiteFrameFragmentDoc, masked);
  usePageHead({
    title: title ?? '',
    descriptions: [description, site?.description].flat(),
    isDemonstration: site?.isDemonstration ?? false,
    clinicName: site?.clinicName,
    canonicalPath,
    verdict,
    notice: site?.isDemonstration ? (site.demonstrationNotice ?? t('site.demonstrationNotice')) : undefined,
    jsonLd: typeof jsonLd === 'function' ? (site ? jsonLd(site) : {}) : jsonLd,
  });
  return { site, locale: useSiteLocale().code };
}
