import type { MedicalCodeLeaf } from 'schema-dts';

interface ClinicalCode {
  system?: 'ICD_10_CM' | 'ICD_11' | 'SNOMED_CT' | 'MESH' | null;
  code?: string | null;
  display?: string | null;
}

const SYSTEM_NAMES = { ICD_10_CM: 'ICD-10-CM', ICD_11: 'ICD-11', SNOMED_CT: 'SNOMED CT', MESH: 'MeSH' } as const;

/** `ICD-10-CM M54.30 (Sciatica, unspecified side)` */
export function describeCode({ system, code, display }: ClinicalCode): string {
  const name = system ? `${SYSTEM_NAMES[system]} ` : '';
  return `${name}${code ?? ''}${display ? ` (${display})` : ''}`;
}

/** For structured data; nothing for a code without a system, which would mean nothing. */
export function toMedicalCode({ system, code }: ClinicalCode): MedicalCodeLeaf[] {
  return system && code ? [{ '@type': 'MedicalCode', codeValue: code, codingSystem: SYSTEM_NAMES[system] }] : [];
}
