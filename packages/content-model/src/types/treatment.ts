import type { RoutableType } from '../routable-type.ts';

export const treatment = {
  name: 'treatment',
  graphqlType: 'Treatment',
  path: '/treatments/:slug',
  index: { path: '/treatments', label: 'Treatments' },
  schemaOrgType: 'MedicalTherapy',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
