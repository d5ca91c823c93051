import type { ConditionInput, GuideInput } from '@meridian/content-schema/content-input';
import { paragraphs, type DemoEntry } from '../entry.ts';
import { generated, upTo } from './generated.ts';
import { POOL } from './pool.ts';

type Refs = DemoEntry<object>['ref'][];
type Pool = keyof typeof POOL;

const TEST_DATA = 'Generated test data. It says nothing about any treatment.';

/** The first so many documents of the pool. */
function some(pool: Pool, count: number): Refs {
  return POOL[pool].slice(0, count).map(({ ref }) => ref);
}

/** The document of the pool with this number. */
function one(pool: Pool, number: number): Refs[number] {
  const ref = POOL[pool][number - 1]?.ref;
  if (!ref) throw new Error(`There are fewer than ${number} examples of ${pool}.`);
  return ref;
}

/** Every list of a condition that is made of components, so many times. */
function components(count: number): ConditionInput {
  const numbers = upTo(count);
  return {
    synonyms: numbers.map((number) => ({ term: generated('synonym', number) })),
    codes: numbers.map((number) => ({ system: 'MESH', code: `EXAMPLE-${number}`, display: generated('code', number) })),
    keyFigures: numbers.map((number) => ({ value: String(number), label: generated('figure', number), study: one('studies', number) })),
    signs: numbers.map((number) => ({ text: generated('sign', number) })),
    lookAlikes: numbers.map((number) => ({
      name: generated('look-alike', number),
      difference: generated('difference', number),
      condition: 'condition:sciatica',
    })),
    causes: numbers.map((number) => ({ name: generated('cause', number), explanation: paragraphs(generated('explanation', number)) })),
    // The first one has a full list inside it; the others one entry each.
    needleSites: numbers.map((number) => ({
      name: generated('place', number),
      bodyRegion: one('bodyRegions', number),
      reason: generated('reason', number),
      acupoints: some('acupoints', number === 1 ? count : 1),
    })),
    claims: numbers.map((number) => ({
      statement: generated('claim', number),
      certainty: 'not_graded',
      certaintyReason: 'Generated test data.',
      studies: some('studies', number === 1 ? count : 1),
    })),
    guidelinePositions: numbers.map((number) => ({
      guideline: one('guidelines', number),
      direction: 'insufficient',
      strength: 'not_stated',
      statement: generated('position', number),
    })),
    nextSteps: numbers.map((number) => ({ title: generated('step', number), text: generated('text', number) })),
    relatedPages: numbers.map((number) => ({
      role: 'sibling',
      label: generated('page', number),
      reason: generated('reason', number),
      condition: 'condition:sciatica',
    })),
    sources: numbers.map((number) => ({ title: generated('source', number), publisher: 'Nobody', section: 'evidence' })),
    changes: numbers.map((number) => ({ changedOn: '2026-11-23', summary: generated('change', number) })),
  };
}

/** A condition whose every list has so many entries. Its guides name it, see `crowdedGuides`. */
export function crowdedCondition(name: string, slug: string, count: number): DemoEntry<ConditionInput> {
  return {
    ref: `condition:${slug.replace('example-condition', 'example')}`,
    fields: {
      name,
      slug,
      question: `${name}: does every list arrive whole?`,
      verdict: 'unclear',
      verdictSummary: TEST_DATA,
      answer: paragraphs(TEST_DATA),
      definition: paragraphs(TEST_DATA),
      ...components(count),
      bodyRegions: some('bodyRegions', count),
      patterns: some('patterns', count),
      comparisons: some('comparisons', count),
      redFlags: some('redFlags', count),
      practitioners: some('practitioners', count),
      locations: some('locations', count),
      faqs: some('faqs', count),
    },
  };
}

/** So many guides that name the conditions, since a guide owns that relation. */
export function crowdedGuides(count: number, conditionsOf: (number: number) => Refs): DemoEntry<GuideInput>[] {
  return upTo(count).map((number) => ({
    ref: `guide:example-${number}`,
    fields: {
      title: generated('guide', number),
      slug: `example-guide-${number}`,
      sections: [{ heading: generated('heading', number), body: paragraphs(generated('text', number)) }],
      conditions: conditionsOf(number),
    },
  }));
}
