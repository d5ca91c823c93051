import type { RoutableType } from '../routable-type.ts';

export const faq = {
  name: 'faq',
  graphqlType: 'Faq',
  path: '/faqs#:slug',
  index: { path: '/faqs', label: { en: 'Questions', es: 'Preguntas', 'zh-hans': '常见问题' } },
  schemaOrgType: 'FAQPage',
  isInSitemap: false,
  isInSearch: true,
} as const satisfies RoutableType;
