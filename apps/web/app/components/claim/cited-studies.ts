import { readFragment, StudyJsonLdFragmentDoc, type FragmentType } from '@meridian/content-schema';
import type { MedicalScholarlyArticleLeaf } from 'schema-dts';
import { toStudyJsonLd } from '../study/study-json-ld';
import { byDocument, present } from '~/utils/present';

type Study = FragmentType<typeof StudyJsonLdFragmentDoc> & { documentId: string };

/** The studies that the claims of a page rest on, each once. */
export function toCitedStudies(
  claims: readonly ({ studies: readonly (Study | null)[] | null } | null)[] | null,
): MedicalScholarlyArticleLeaf[] {
  const studies = byDocument(present(claims).flatMap((claim) => present(claim.studies)));
  return studies.map((study) => toStudyJsonLd(readFragment(StudyJsonLdFragmentDoc, study)));
}
