import { expect, it } from 'vitest';
import { cellsInOrder } from './comparison-cells';

const treatments = [
  { documentId: 'a', name: 'Acupuncture' },
  { documentId: 'c', name: 'Chiropractic' },
];
const cell = (documentId: string, basis: 'published' | 'clinic_account' | 'no_good_source', text: string | null) => ({
  id: documentId,
  basis,
  text,
  source: null,
  treatment: { __typename: 'Treatment' as const, documentId },
  studies: [],
  guidelines: [],
});
const texts = (...cells: ReturnType<typeof cell>[]) =>
  cellsInOrder({ id: '1', criterion: 'Visits', cells }, treatments, 'No good source found').map(({ treatment, text }) => [treatment, text]);

it('cells stand under their own column, whatever order editors gave them', () => {
  expect(texts(cell('c', 'published', 'varies'), cell('a', 'published', '10'))).toEqual([
    ['Acupuncture', '10'],
    ['Chiropractic', 'varies'],
  ]);
});

it('a missing or unsourced cell says so, so that no treatment looks better by silence', () => {
  expect(texts(cell('a', 'no_good_source', 'a rumour'))).toEqual([
    ['Acupuncture', 'No good source found'],
    ['Chiropractic', 'No good source found'],
  ]);
  expect(texts(cell('a', 'published', ''), cell('c', 'published', null))).toEqual([
    ['Acupuncture', 'No good source found'],
    ['Chiropractic', 'No good source found'],
  ]);
});

it('a clinic’s view is marked as one', () => {
  const [first] = cellsInOrder(
    { id: '1', criterion: 'Fit', cells: [cell('a', 'clinic_account', 'muscle pain')] },
    treatments,
    'No good source found',
  );
  expect(first?.isClinicAccount).toBe(true);
});
