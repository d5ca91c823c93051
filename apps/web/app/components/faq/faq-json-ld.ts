import { FaqListFragmentDoc, readFragment, type FragmentType } from '@meridian/content-schema';
import type { FAQPageLeaf, QuestionLeaf } from 'schema-dts';
import { blocksToText } from '~/utils/blocks';

type MaskedFaq = FragmentType<typeof FaqListFragmentDoc>;

/** Questions that have both a question and an answer. */
export function toQuestions(faqs: readonly MaskedFaq[]): QuestionLeaf[] {
  return faqs
    .map((faq) => readFragment(FaqListFragmentDoc, faq))
    .flatMap(({ question, answer }) => {
      const text = blocksToText(answer);
      return question && text ? [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text } }] : [];
    });
}

/** The questions of a page that holds more than questions, as a part of it. */
export function toFaqPart(faqs: readonly MaskedFaq[]): FAQPageLeaf | undefined {
  const questions = toQuestions(faqs);
  return questions.length ? { '@type': 'FAQPage', mainEntity: questions } : undefined;
}
