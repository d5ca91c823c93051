import type { ConditionInput, FaqInput, RedFlagInput } from '@meridian/content-schema/content-input';
import { paragraphs, type DemoEntry } from '../entry.ts';

/** Far more of everything than an editor would write. */
const MANY = 60;
/** Longer than any heading should be. */
const LONGEST_TITLE = 300;
const LEVELS = ['emergency', 'urgent', 'non_urgent'] as const;

const numbers = Array.from({ length: MANY }, (_, index) => index + 1);
const longTitle = `Example condition, very long: ${'generated words that say nothing '.repeat(10)}`.slice(0, LONGEST_TITLE - 1) + '?';
const unbroken = `Generatedwordwithoutaspace${'x'.repeat(80)}`;

function generated(what: string, number: number): string {
  return `Generated ${what} ${number} of ${MANY}, for tests only.`;
}

const faqs: DemoEntry<FaqInput>[] = numbers.map((number) => ({
  ref: `faq:example-${number}`,
  fields: {
    question: generated('question', number),
    slug: `example-question-${number}`,
    topic: 'treatment',
    answer: paragraphs(generated('answer', number)),
  },
}));

const redFlags: DemoEntry<RedFlagInput>[] = numbers.map((number) => ({
  ref: `red-flag:example-${number}`,
  fields: { sign: generated('sign', number), level: LEVELS[number % LEVELS.length] ?? 'urgent', pointsTo: 'Nothing: this is test data' },
}));

const minimal: DemoEntry<ConditionInput> = {
  ref: 'condition:example-minimal',
  fields: {
    name: 'Example condition, minimal',
    slug: 'example-condition-minimal',
    question: 'Example condition, minimal: does anything show?',
    verdict: 'unclear',
    answer: paragraphs('Generated test data. It says nothing about any treatment.'),
  },
};

const veryLong: DemoEntry<ConditionInput> = {
  ref: 'condition:example-very-long',
  fields: {
    name: 'Example condition, very long',
    slug: 'example-condition-very-long',
    question: longTitle,
    synonyms: numbers.map((number) => ({ term: generated('synonym', number) })),
    localLeadIn: `Generated test data with a word that cannot break: ${unbroken}`,
    verdict: 'unclear',
    verdictSummary: 'Generated test data. It says nothing about any treatment.',
    answer: paragraphs(...numbers.map((number) => generated('paragraph', number))),
    definition: paragraphs(unbroken, ...numbers.map((number) => generated('paragraph', number))),
    signs: numbers.map((number) => ({ text: generated('sign', number) })),
    causes: numbers.map((number) => ({ name: generated('cause', number), explanation: paragraphs(generated('explanation', number)) })),
    claims: numbers.map((number) => ({
      statement: generated('claim', number),
      certainty: 'not_graded',
      certaintyReason: 'Generated test data.',
    })),
    redFlags: redFlags.map(({ ref }) => ref),
    faqs: faqs.map(({ ref }) => ref),
    changes: [{ changedOn: '2026-11-23', summary: 'Generated test data.' }],
  },
};

/** Documents for tests: one with next to nothing, one with far too much. Never part of the demonstration. */
export const awkwardEntries: DemoEntry<object>[] = [minimal, veryLong, ...faqs, ...redFlags];
