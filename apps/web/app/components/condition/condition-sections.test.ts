import { expect, it } from 'vitest';
import type { ConditionContentsFragment } from '@meridian/content-schema';
import { presentSections, type SectionId } from './condition-sections';
import { translatorFor } from '../../../i18n/translator';

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
const t = translatorFor('en');
const ids = (condition: ConditionContentsFragment, also: readonly SectionId[] = []) =>
  presentSections(condition, { also, t, code: 'en' }).map(({ id }) => id);

it('a condition with only an answer has only that part and its provenance', () => {
  expect(ids(EMPTY)).toEqual(['answer', 'about-this-page']);
});

it('a part appears as soon as any of what it holds is there', () => {
  expect(ids({ ...EMPTY, signs: [{ id: '1' }] })).toContain('what-it-is');
  expect(ids({ ...EMPTY, clinicObservation: [{ type: 'paragraph' }] })).toContain('causes');
  expect(ids({ ...EMPTY, guidelinePositions: [{ id: '1' }] })).toContain('evidence');
});

it('the steps of the site serve a condition that has none of its own', () => {
  expect(ids(EMPTY, ['next-steps'])).toContain('next-steps');
});

it('headings are questions about the condition, in its words', () => {
  const headings = presentSections(
    {
      ...EMPTY,
      signs: [{ id: '1' }],
      comparisons: [{ __typename: 'TreatmentComparison' as const, documentId: 'a', question: 'Acupuncture or chiropractic?' }],
    },
    { also: [], t, code: 'en' },
  );
  expect(headings.find(({ id }) => id === 'what-it-is')?.heading).toBe('What is sciatica?');
  expect(headings.find(({ id }) => id === 'compare')?.heading).toBe('Acupuncture or chiropractic?');
});

it('headings in another language do not bend the name, whose gender nobody told them', () => {
  const heading = (code: 'es' | 'zh-hans', name: string) =>
    presentSections({ ...EMPTY, name, signs: [{ id: '1' }] }, { also: [], t: translatorFor(code), code }).find(
      ({ id }) => id === 'what-it-is',
    )?.heading;
  expect(heading('es', 'Ciática')).toBe('Ciática: ¿qué es?');
  expect(heading('zh-hans', '坐骨神经痛')).toBe('什么是坐骨神经痛？');
});
