import { expect, it } from 'vitest';
import type { ConditionContentsFragment } from '@meridian/content-schema';
import { presentSections } from './condition-sections';

const EMPTY: ConditionContentsFragment = {
  __typename: 'Condition',
  documentId: 'sciatica',
  name: 'Sciatica',
  verdict: 'unclear',
  answer: [{ type: 'paragraph' }],
  definition: null,
  signs: [],
  lookAlikes: [],
  causes: [],
  clinicObservation: null,
  mechanismLimits: null,
  proposedMechanism: null,
  biomedicalAccount: null,
  chineseMedicineAccount: null,
  patterns: [],
  needleSites: [],
  sensation: null,
  needleFear: null,
  protocol: null,
  comparisons: [],
  claims: [],
  guidelinePositions: [],
  redFlags: [],
  practitioners: [],
  locations: [],
  nextSteps: [],
  faqs: [],
  relatedPages: [],
};
const ids = (condition: ConditionContentsFragment, hasSiteSteps = false) => presentSections(condition, hasSiteSteps).map(({ id }) => id);

it('a condition with only an answer has only that part and its provenance', () => {
  expect(ids(EMPTY)).toEqual(['answer', 'about-this-page']);
});

it('a part appears as soon as any of what it holds is there', () => {
  expect(ids({ ...EMPTY, signs: [{ id: '1' }] })).toContain('what-it-is');
  expect(ids({ ...EMPTY, clinicObservation: [{ type: 'paragraph' }] })).toContain('causes');
  expect(ids({ ...EMPTY, guidelinePositions: [{ id: '1' }] })).toContain('evidence');
});

it('the steps of the site serve a condition that has none of its own', () => {
  expect(ids(EMPTY, true)).toContain('next-steps');
});

it('headings are questions about the condition, in its words', () => {
  const headings = presentSections(
    {
      ...EMPTY,
      signs: [{ id: '1' }],
      comparisons: [{ __typename: 'TreatmentComparison' as const, documentId: 'a', question: 'Acupuncture or chiropractic?' }],
    },
    false,
  );
  expect(headings.find(({ id }) => id === 'what-it-is')?.heading).toBe('What is sciatica?');
  expect(headings.find(({ id }) => id === 'compare')?.heading).toBe('Acupuncture or chiropractic?');
});
