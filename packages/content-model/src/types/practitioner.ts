import type { RoutableType } from '../routable-type.ts';

export const practitioner = {
  name: 'practitioner',
  graphqlType: 'Practitioner',
  path: '/practitioners/:slug',
  index: { path: '/practitioners', label: { en: 'Practitioners', es: 'Profesionales', 'zh-hans': '治疗师' } },
  schemaOrgType: 'Person',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
