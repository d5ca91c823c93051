import type { LocaleCode } from '@meridian/content-model';
import { readFragment, SiteFrameFragmentDoc, type FragmentType, type SiteFrameFragment } from '@meridian/content-schema';
import { usePageHead } from '~/composables/usePageHead';
import { useSiteLocale } from '~/composables/useSiteLocale';

interface PageWords {
  title: string | null | undefined;
  description?: string | null | undefined;
}

/** What every page needs of the site: its head, the clinic, the language. */
export function useSitePage(
  masked: FragmentType<typeof SiteFrameFragmentDoc> | null | undefined,
  { title, description }: PageWords,
): { site: SiteFrameFragment | null | undefined; locale: LocaleCode } {
  const site = readFragment(SiteFrameFragmentDoc, masked);
  usePageHead({
    title: title ?? '',
    description: description ?? undefined,
    isDemonstration: site?.isDemonstration ?? false,
    // A page that is named after the clinic does not say it twice.
    clinicName: site?.clinicName === title ? undefined : site?.clinicName,
  });
  return { site, locale: useSiteLocale().code };
}
