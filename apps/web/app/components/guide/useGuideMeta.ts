import { breadcrumbsOf, type LocaleCode } from '@meridian/content-model';
import { GuideJsonLdFragmentDoc, readFragment, type GuidePageQuery } from '@meridian/content-schema';
import { toCitedStudies } from '../claim/cited-studies';
import { toFaqPart } from '../faq/faq-json-ld';
import { toReviewJsonLd } from '../review/review-json-ld';
import { useSitePage } from '../site/useSitePage';
import { toGuideSubjects } from './guide-json-ld';
import { useJsonLd } from '~/composables/useJsonLd';
import { useSiteLocale } from '~/composables/useSiteLocale';
import { blocksToText } from '~/utils/blocks';
import { known } from '~/utils/json-ld';
import { present } from '~/utils/present';

type Guide = NonNullable<GuidePageQuery['guides'][number]>;

/** What search engines and shared links are told of a guide. */
export function useGuideMeta(guide: Guide, site: GuidePageQuery['site']): { locale: LocaleCode } {
  const facts = readFragment(GuideJsonLdFragmentDoc, guide);
  const at = useJsonLd();
  const { code } = useSiteLocale();
  return useSitePage(site, {
    title: guide.seo?.title ?? guide.title,
    description: [guide.seo?.description, guide.summary, blocksToText(guide.answer)],
    jsonLd: ({ isDemonstration }) => ({
      type: 'MedicalWebPage',
      breadcrumbs: breadcrumbsOf('guide', code),
      crumb: guide.title,
      properties: known({
        about: toGuideSubjects(facts, at),
        citation: toCitedStudies(facts.claims),
        hasPart: toFaqPart(present(guide.faqs)),
        ...toReviewJsonLd(guide.review, isDemonstration),
      }),
    }),
  });
}
