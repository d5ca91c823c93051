import type { RoutableType } from '../routable-type.ts';

export const treatmentComparison = {
  name: 'treatment-comparison',
  graphqlType: 'TreatmentComparison',
  path: '/comparisons/:slug',
  index: { path: '/comparisons', label: 'Comparisons' },
  schemaOrgType: 'MedicalWebPage',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
