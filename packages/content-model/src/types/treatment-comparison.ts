import type { RoutableType } from '../routable-type.ts';

export const treatmentComparison = {
  name: 'treatment-comparison',
  graphqlType: 'TreatmentComparison',
  path: '/comparisons/:slug',
  index: { path: '/comparisons', label: { en: 'Comparisons', es: 'Comparaciones', 'zh-hans': '治疗比较' } },
  schemaOrgType: 'MedicalWebPage',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
