import type { MedicalScholarlyArticleLeaf } from 'schema-dts';
import { sourceAddress } from '../source/source-address';
import { known } from '~/utils/json-ld';

interface CitedStudy {
  title: string | null;
  journal: string | null;
  year: number | null;
  doi: string | null;
  pmid: string | null;
  url: string | null;
}

/** A study that a page cites. */
export function toStudyJsonLd(study: CitedStudy): MedicalScholarlyArticleLeaf {
  return known<MedicalScholarlyArticleLeaf>({
    '@type': 'MedicalScholarlyArticle',
    name: study.title,
    datePublished: study.year?.toString(),
    isPartOf: study.journal ? { '@type': 'Periodical', name: study.journal } : undefined,
    url: sourceAddress(study),
  });
}
