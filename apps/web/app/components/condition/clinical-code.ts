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
