import { breadcrumbsOf } from '@meridian/content-model';
import { ConditionJsonLdFragmentDoc, ConditionMetaFragmentDoc, readFragment, type ConditionPageQuery } from '@meridian/content-schema';
import { toCitedStudies } from '../claim/cited-studies';
import { toFaqPart } from '../faq/faq-json-ld';
import { toReviewJsonLd } from '../review/review-json-ld';
import { useSitePage } from '../site/useSitePage';
import { conditionId, toConditionJsonLd } from './condition-json-ld';
import { useJsonLd } from '~/composables/useJsonLd';
import { useSiteLocale } from '~/composables/useSiteLocale';
import { blocksToText } from '~/utils/blocks';
import { known } from '~/utils/json-ld';
import { present } from '~/utils/present';

type Condition = NonNullable<ConditionPageQuery['conditions'][number]>;

/** What search engines and shared links are told of a condition. Falls back on the page's own words. */
export function useConditionMeta(masked: Condition, site: ConditionPageQuery['site']): void {
  const condition = readFragment(ConditionMetaFragmentDoc, masked);
  const facts = readFragment(ConditionJsonLdFragmentDoc, masked);
  const { t } = useI18n();
  const at = useJsonLd();
  const { code } = useSiteLocale();
  useSitePage(site, {
    title: condition.seo?.title ?? condition.question ?? condition.name,
    description: [condition.seo?.description, blocksToText(condition.answer), condition.verdictSummary],
    verdict: facts.verdict ? t(`condition.verdict.${facts.verdict}.answer`) : undefined,
    jsonLd: ({ isDemonstration }) => ({
      type: 'MedicalWebPage',
      breadcrumbs: breadcrumbsOf('condition', code),
      crumb: condition.name,
      properties: known({
        about: { '@id': conditionId(at) },
        citation: toCitedStudies(facts.claims),
        hasPart: toFaqPart(present(masked.faqs)),
        ...toReviewJsonLd(masked.review, isDemonstration),
      }),
      things: [toConditionJsonLd(facts, at)],
    }),
  });
}
