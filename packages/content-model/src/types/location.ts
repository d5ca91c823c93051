import type { RoutableType } from '../routable-type.ts';

export const location = {
  name: 'location',
  graphqlType: 'Location',
  path: '/locations/:slug',
  index: { path: '/locations', label: { en: 'Locations', es: 'Ubicaciones', 'zh-hans': '诊所地点' } },
  schemaOrgType: 'MedicalClinic',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
