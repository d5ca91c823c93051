import type { ConditionJsonLdFragment } from '@meridian/content-schema';
import { pathOf } from '@meridian/content-model';
import { expect, it } from 'vitest';
import { toConditionJsonLd } from './condition-json-ld';

const toUrl = (path: string) => new URL(path, 'https://clinic.example').href;
const at = {
  pageUrl: toUrl('/conditions/sciatica'),
  siteUrl: toUrl('/'),
  language: 'en',
  toUrl,
  urlOf: (name: Parameters<typeof pathOf>[0], entry: { slug?: string | null | undefined }) =>
    entry.slug ? toUrl(pathOf(name, entry)) : undefined,
};
const treatment = (documentId: string, isOfferedHere: boolean) => ({
  __typename: 'Treatment' as const,
  documentId,
  name: documentId,
  slug: documentId,
  isOfferedHere,
});
const SCIATICA: ConditionJsonLdFragment = {
  __typename: 'Condition',
  documentId: 'sciatica',
  name: 'Sciatica',
  verdict: 'may_help',
  definition: [{ type: 'paragraph', children: [{ type: 'text', text: 'Pain along the nerve.' }] }],
  synonyms: [{ term: 'Pinched nerve' }, { term: null }],
  codes: [
    { system: 'ICD_10_CM', code: 'M54.30' },
    { system: null, code: 'X' },
  ],
  signs: [{ text: 'Pain below the knee' }, { text: null }],
  causes: [{ name: 'Disk' }],
  claims: [],
  comparisons: [
    {
      __typename: 'TreatmentComparison',
      documentId: 'a',
      treatments: [treatment('acupuncture', true), treatment('chiropractic', false), treatment('acupuncture', true)],
    },
  ],
};

it('says what is known of a condition, in schema.org’s words', () => {
  expect(toConditionJsonLd(SCIATICA, at)).toEqual({
    '@type': 'MedicalCondition',
    '@id': 'https://clinic.example/conditions/sciatica#condition',
    name: 'Sciatica',
    alternateName: ['Pinched nerve'],
    description: 'Pain along the nerve.',
    code: [{ '@type': 'MedicalCode', codeValue: 'M54.30', codingSystem: 'ICD-10-CM' }],
    signOrSymptom: [{ '@type': 'MedicalSymptom', name: 'Pain below the knee' }],
    cause: [{ '@type': 'MedicalCause', name: 'Disk' }],
    possibleTreatment: [{ '@type': 'MedicalTherapy', name: 'acupuncture', url: 'https://clinic.example/treatments/acupuncture' }],
  });
});

it.each(['unclear', 'unlikely_to_help', 'do_not_use', null] as const)('names no treatment where the verdict is %s', (verdict) => {
  expect(toConditionJsonLd({ ...SCIATICA, verdict }, at)).not.toHaveProperty('possibleTreatment');
});

it('says nothing of what is not known', () => {
  const empty = { ...SCIATICA, definition: null, synonyms: [], codes: null, signs: [], causes: [], comparisons: [] };
  expect(Object.keys(toConditionJsonLd(empty, at))).toEqual(['@type', '@id', 'name']);
});
