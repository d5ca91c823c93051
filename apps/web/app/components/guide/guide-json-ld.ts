import type { GuideJsonLdFragment } from '@meridian/content-schema';
import type { MedicalConditionLeaf, MedicalTherapyLeaf } from 'schema-dts';
import { toTherapyReference } from '../treatment/treatment-json-ld';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { known } from '~/utils/json-ld';
import { present } from '~/utils/present';

/** What a guide is about: the conditions and treatments that it joins. */
export function toGuideSubjects(
  { conditions, treatments }: GuideJsonLdFragment,
  at: JsonLdContext,
): (MedicalConditionLeaf | MedicalTherapyLeaf)[] {
  return [
    ...present(conditions).map((condition) =>
      known<MedicalConditionLeaf>({ '@type': 'MedicalCondition', name: condition.name, url: at.urlOf('condition', condition) }),
    ),
    ...present(treatments).map((treatment) => toTherapyReference(treatment, at)),
  ];
}
