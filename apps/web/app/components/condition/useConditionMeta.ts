import { ConditionMetaFragmentDoc, readFragment, SiteFrameFragmentDoc, type FragmentType } from '@meridian/content-schema';
import { usePageHead } from '~/composables/usePageHead';
import { blocksToText } from '~/utils/blocks';

/** What search engines and shared links are told of a condition. Falls back on the page's own words. */
export function useConditionMeta(
  maskedCondition: FragmentType<typeof ConditionMetaFragmentDoc>,
  maskedSite: FragmentType<typeof SiteFrameFragmentDoc> | null | undefined,
): void {
  const condition = readFragment(ConditionMetaFragmentDoc, maskedCondition);
  const site = readFragment(SiteFrameFragmentDoc, maskedSite);
  usePageHead({
    title: condition.seo?.title ?? condition.question ?? condition.name ?? '',
    description: condition.seo?.description ?? (blocksToText(condition.answer) || condition.verdictSummary || undefined),
    isDemonstration: site?.isDemonstration ?? false,
    clinicName: site?.clinicName,
  });
}
