import type { RoutableType } from '../routable-type.ts';

export const location = {
  name: 'location',
  graphqlType: 'Location',
  path: '/locations/:slug',
  index: { path: '/locations', label: { en: 'Where we are', es: 'Dónde estamos', 'zh-hans': '诊所地址' } },
  schemaOrgType: 'MedicalClinic',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
