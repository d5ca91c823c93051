import type { StudyJsonLdFragment } from '@meridian/content-schema';
import type { MedicalScholarlyArticleLeaf } from 'schema-dts';
import { sourceAddress } from '../source/source-address';
import { known } from '~/utils/json-ld';

/** A study that a page cites. */
export function toStudyJsonLd(study: StudyJsonLdFragment): MedicalScholarlyArticleLeaf {
  return known<MedicalScholarlyArticleLeaf>({
    '@type': 'MedicalScholarlyArticle',
    name: study.title,
    datePublished: study.year?.toString(),
    isPartOf: study.journal ? { '@type': 'Periodical', name: study.journal } : undefined,
    url: sourceAddress(study),
  });
}
