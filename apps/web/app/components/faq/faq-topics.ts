import type { FaqIndexPageQuery } from '@meridian/content-schema';

type Faq = NonNullable<FaqIndexPageQuery['faqs'][number]>;
export type FaqTopic = NonNullable<Faq['topic']>;

/** Topics in the order of the page, in words. */
export const FAQ_TOPICS: Readonly<Record<FaqTopic, string>> = {
  treatment: 'The treatment',
  sessions: 'Sessions',
  safety: 'Safety',
  evidence: 'Evidence',
  visit: 'Your visit',
};

export function isFaqTopic(value: unknown): value is FaqTopic {
  return typeof value === 'string' && Object.hasOwn(FAQ_TOPICS, value);
}

/** Questions under their topics; one without a topic stands under the first. Topics without questions are left out. */
export function groupByTopic(faqs: readonly Faq[]): { topic: FaqTopic; faqs: Faq[] }[] {
  const topics = Object.keys(FAQ_TOPICS).filter(isFaqTopic);
  return topics
    .map((topic, index) => ({ topic, faqs: faqs.filter((faq) => faq.topic === topic || (index === 0 && !faq.topic)) }))
    .filter((group) => group.faqs.length > 0);
}
