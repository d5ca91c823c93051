import type { RoutableType } from '../routable-type.ts';

export const glossaryTerm = {
  name: 'glossary-term',
  graphqlType: 'GlossaryTerm',
  path: '/glossary#:slug',
  index: { path: '/glossary', label: { en: 'Glossary', es: 'Glosario', 'zh-hans': '术语解释' } },
  schemaOrgType: 'DefinedTermSet',
  isInSitemap: false,
  isInSearch: true,
} as const satisfies RoutableType;
