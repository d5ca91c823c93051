import type { RoutableType } from '../routable-type.ts';

export const guide = {
  name: 'guide',
  graphqlType: 'Guide',
  path: '/guides/:slug',
  index: { path: '/guides', label: { en: 'Guides', es: 'Guías', 'zh-hans': '指南' } },
  schemaOrgType: 'MedicalWebPage',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
