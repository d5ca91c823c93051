import type { RoutableType } from '../routable-type.ts';

export const condition = {
  name: 'condition',
  graphqlType: 'Condition',
  path: '/conditions/:slug',
  index: { path: '/conditions', label: { en: 'Conditions', es: 'Afecciones', 'zh-hans': '病症' } },
  schemaOrgType: 'MedicalCondition',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
