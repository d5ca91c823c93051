import type { ConditionInput, RedirectInput } from '@meridian/content-schema/content-input';
import { paragraphs, type DemoEntry } from '../entry.ts';
import { crowdedCondition, crowdedGuides } from './crowded.ts';
import { ELEVEN, generated, MANY, UNBROKEN, upTo } from './generated.ts';
import { POOL } from './pool.ts';

/** Longer than any heading should be. */
const LONGEST_TITLE = 300;
const TEST_DATA = 'Generated test data. It says nothing about any treatment.';

const longTitle = `Example condition, very long: ${'generated words that say nothing '.repeat(10)}`.slice(0, LONGEST_TITLE - 1) + '?';

/** The least that a condition can be published with. */
function plain(name: string, slug: string, fields: ConditionInput = {}): DemoEntry<ConditionInput> {
  return {
    ref: `condition:${slug.replace('example-condition', 'example')}`,
    fields: {
      name,
      slug,
      question: `${name}: does anything show?`,
      verdict: 'unclear',
      answer: paragraphs(TEST_DATA),
      ...fields,
    },
  };
}

const minimal = plain('Example condition, minimal', 'example-condition-minimal');

const overdue = plain('Example condition, overdue', 'example-condition-overdue', {
  verdictSummary: 'Generated test data whose next check is long past.',
  review: { writtenBy: 'contributor:demonstration-writer', checkedOn: '2024-01-15', nextCheckOn: '2025-01-15' },
});

const toBeWithdrawn = plain('Example condition, to be withdrawn', 'example-condition-to-be-withdrawn', {
  verdictSummary: 'Generated test data that a test takes away.',
});

const unbroken = plain('Example condition, unbroken', 'example-condition-unbroken', {
  question: UNBROKEN,
  localLeadIn: UNBROKEN,
  verdictSummary: UNBROKEN,
  answer: paragraphs(UNBROKEN, TEST_DATA),
  synonyms: [{ term: UNBROKEN }],
  signs: [{ text: UNBROKEN }],
  lookAlikes: [{ name: UNBROKEN, difference: UNBROKEN }],
  causes: [{ name: UNBROKEN, explanation: paragraphs(UNBROKEN) }],
  keyFigures: [{ value: UNBROKEN, label: UNBROKEN }],
  claims: [{ statement: UNBROKEN, certainty: 'not_graded', certaintyReason: 'Generated test data.' }],
  sources: [{ title: UNBROKEN, publisher: UNBROKEN, url: `https://example.org/${UNBROKEN}`, section: 'evidence' }],
});

const eleven = crowdedCondition('Example condition, eleven', 'example-condition-eleven', ELEVEN);

const crowded = crowdedCondition('Example condition, very long', 'example-condition-very-long', MANY);
const veryLong: DemoEntry<ConditionInput> = {
  ...crowded,
  fields: {
    ...crowded.fields,
    question: longTitle,
    localLeadIn: `Generated test data with a word that cannot break: ${UNBROKEN}`,
    answer: paragraphs(...upTo(MANY).map((number) => generated('paragraph', number))),
    definition: paragraphs(UNBROKEN, ...upTo(MANY).map((number) => generated('paragraph', number))),
  },
};

const guides = crowdedGuides(MANY, (number) => (number <= ELEVEN ? [veryLong.ref, eleven.ref] : [veryLong.ref]));

const withdrawnAddress: DemoEntry<RedirectInput> = {
  ref: 'redirect:example-withdrawn',
  fields: {
    fromPath: '/conditions/example-condition-withdrawn',
    kind: 'withdrawn',
    reason: 'Generated test data: there never was a page here.',
  },
};

/** Documents for tests: next to nothing, far too much, overdue, on its way out, unbreakable. Never part of the demonstration. */
export const awkwardEntries: DemoEntry<object>[] = [
  minimal,
  overdue,
  toBeWithdrawn,
  unbroken,
  eleven,
  veryLong,
  ...guides,
  withdrawnAddress,
  ...Object.values(POOL).flat(),
];
