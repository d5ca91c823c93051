import type { FaqIndexPageQuery } from '@meridian/content-schema';

type Faq = NonNullable<FaqIndexPageQuery['faqs'][number]>;
export type FaqTopic = NonNullable<Faq['topic']>;

/** Topics in the order of the page. */
const FAQ_TOPICS = ['treatment', 'sessions', 'safety', 'evidence', 'visit'] as const satisfies readonly FaqTopic[];

export function isFaqTopic(value: unknown): value is FaqTopic {
  return FAQ_TOPICS.some((topic) => topic === value);
}

/** Questions under their topics; one without a topic stands under the first. Topics without questions are left out. */
export function groupByTopic(faqs: readonly Faq[]): { topic: FaqTopic; faqs: Faq[] }[] {
  return FAQ_TOPICS.map((topic, index) => ({
    topic,
    faqs: faqs.filter((faq) => faq.topic === topic || (index === 0 && !faq.topic)),
  })).filter((group) => group.faqs.length > 0);
}
