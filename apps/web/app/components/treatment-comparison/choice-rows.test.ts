import type { TreatmentColumnFragment } from '@meridian/content-schema';
import { expect, it } from 'vitest';
import { choiceRows, CRITERIA } from './choice-rows';

const nothing = {
  documentId: 'b',
  name: 'Nothing known',
  slug: 'b',
  summary: '',
  isOfferedHere: null,
  isDrugFree: null,
  sensation: null,
  safety: [],
  claims: [],
  sources: null,
} as unknown as TreatmentColumnFragment;
const known = { ...nothing, documentId: 'a', summary: 'Needles', isOfferedHere: true, isDrugFree: false, sensation: 'A prick' };

it('each treatment has a cell in every row, which tells whether anything is known', () => {
  const rows = choiceRows([known, nothing]);
  expect(rows.map(({ criterion }) => criterion)).toEqual(CRITERIA);
  expect(rows.map(({ cells }) => cells.map(({ isAnswered }) => isAnswered))).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [true, false],
    [false, false],
    [false, false],
    [false, false],
  ]);
});
