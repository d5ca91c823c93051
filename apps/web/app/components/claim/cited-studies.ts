import type { MedicalScholarlyArticleLeaf } from 'schema-dts';
import { toStudyJsonLd } from '../study/study-json-ld';
import { byDocument, present } from '~/utils/present';

type CitedStudy = Parameters<typeof toStudyJsonLd>[0] & { documentId: string };

/** The studies behind some claims, each once. */
export function toCitedStudies(
  claims: readonly ({ studies: readonly (CitedStudy | null)[] | null } | null)[] | null,
): MedicalScholarlyArticleLeaf[] {
  return byDocument(present(claims).flatMap(({ studies }) => present(studies))).map(toStudyJsonLd);
}
