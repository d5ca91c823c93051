import type { TreatmentJsonLdFragment } from '@meridian/content-schema';
import type { MedicalTherapyLeaf } from 'schema-dts';
import { toMedicalCode } from '../condition/clinical-code';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { known } from '~/utils/json-ld';
import { present } from '~/utils/present';

/** What a page about a treatment calls it. */
export const treatmentId = (at: JsonLdContext): string => `${at.pageUrl}#treatment`;

/** A treatment as its own page describes it. */
export function toTreatmentJsonLd(treatment: TreatmentJsonLdFragment, at: JsonLdContext): MedicalTherapyLeaf {
  return known<MedicalTherapyLeaf>({
    '@type': 'MedicalTherapy',
    '@id': treatmentId(at),
    name: treatment.name,
    alternateName: present(present(treatment.synonyms).map(({ term }) => term)),
    description: treatment.summary,
    code: present(treatment.codes).flatMap(toMedicalCode),
  });
}

/** A treatment as other pages name it. */
export function toTherapyReference(treatment: { name: string | null; slug: string | null }, { urlOf }: JsonLdContext): MedicalTherapyLeaf {
  return known<MedicalTherapyLeaf>({ '@type': 'MedicalTherapy', name: treatment.name, url: urlOf('treatment', treatment) });
}
