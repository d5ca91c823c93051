import type { ConditionJsonLdFragment } from '@meridian/content-schema';
import type { MedicalConditionLeaf, MedicalTherapyLeaf } from 'schema-dts';
import { toMedicalCode } from './clinical-code';
import { toTherapyReference } from '../treatment/treatment-json-ld';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { blocksToText } from '~/utils/blocks';
import { known } from '~/utils/json-ld';
import { byDocument, present } from '~/utils/present';

/** What a page about a condition calls it. */
export const conditionId = (at: JsonLdContext): string => `${at.pageUrl}#condition`;

/** A condition as its own page describes it. */
export function toConditionJsonLd(condition: ConditionJsonLdFragment, at: JsonLdContext): MedicalConditionLeaf {
  return known<MedicalConditionLeaf>({
    '@type': 'MedicalCondition',
    '@id': conditionId(at),
    name: condition.name,
    alternateName: present(present(condition.synonyms).map(({ term }) => term)),
    description: blocksToText(condition.definition),
    code: present(condition.codes).flatMap(toMedicalCode),
    signOrSymptom: present(condition.signs).flatMap(({ text }) => (text ? [{ '@type': 'MedicalSymptom' as const, name: text }] : [])),
    cause: present(condition.causes).flatMap(({ name }) => (name ? [{ '@type': 'MedicalCause' as const, name }] : [])),
    possibleTreatment: toPossibleTreatments(condition, at),
  });
}

/** Named only when the page's own verdict is that it can help: "possible treatment" is read as a recommendation. */
function toPossibleTreatments({ verdict, comparisons }: ConditionJsonLdFragment, at: JsonLdContext): MedicalTherapyLeaf[] {
  if (verdict !== 'helps' && verdict !== 'may_help') return [];
  const treatments = present(comparisons).flatMap((comparison) => present(comparison.treatments));
  return byDocument(treatments)
    .filter(({ isOfferedHere }) => isOfferedHere)
    .map((treatment) => toTherapyReference(treatment, at));
}
