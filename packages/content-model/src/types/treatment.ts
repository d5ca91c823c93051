import type { RoutableType } from '../routable-type.ts';

export const treatment = {
  name: 'treatment',
  graphqlType: 'Treatment',
  path: '/treatments/:slug',
  index: { path: '/treatments', label: { en: 'Treatments', es: 'Tratamientos', 'zh-hans': '治疗方法' } },
  schemaOrgType: 'MedicalTherapy',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
