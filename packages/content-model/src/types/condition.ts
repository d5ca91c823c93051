import type { RoutableType } from '../routable-type.ts';

export const condition = {
  name: 'condition',
  graphqlType: 'Condition',
  path: '/conditions/:slug',
  index: { path: '/conditions', label: 'Conditions' },
  schemaOrgType: 'MedicalCondition',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
