import type { RoutableType } from '../routable-type.ts';

export const guide = {
  name: 'guide',
  graphqlType: 'Guide',
  path: '/guides/:slug',
  index: { path: '/guides', label: 'Guides' },
  schemaOrgType: 'MedicalWebPage',
  isInSitemap: true,
  isInSearch: true,
} as const satisfies RoutableType;
