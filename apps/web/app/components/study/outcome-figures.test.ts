import { expect, it } from 'vitest';
import { formatFigures, type Outcome } from './outcome-figures';
import { translatorFor } from '../../../i18n/translator';

const t = translatorFor('en');

const outcome = (figures: Partial<Outcome>): Outcome => ({
  id: '1',
  measure: 'Leg pain',
  instrument: null,
  unit: 'points out of 100',
  scaleMaximum: 100,
  timePointWeeks: 4,
  interventionChange: null,
  comparatorChange: null,
  difference: null,
  intervalLow: null,
  intervalHigh: null,
  pValue: null,
  finding: null,
  ...figures,
});

it('figures keep the decimals of the paper', () => {
  expect(
    formatFigures(outcome({ interventionChange: 30.8, comparatorChange: 14.9, difference: 16, intervalLow: 10.6, intervalHigh: 21.3 }), t),
  ).toMatchObject({
    intervention: '30.8',
    comparator: '14.9',
    difference: '16.0 (likely between 10.6 and 21.3)',
  });
});

it('what a paper does not give is not calculated', () => {
  expect(formatFigures(outcome({ difference: 7.28 }), t)).toMatchObject({
    intervention: 'not given',
    comparator: 'not given',
    difference: '7.28',
  });
});

it('a zero is a figure', () => {
  expect(
    formatFigures(outcome({ interventionChange: 0, comparatorChange: 0, difference: 0, intervalLow: -1.5, intervalHigh: 1.5 }), t)
      .difference,
  ).toBe('0.0 (likely between −1.5 and 1.5)');
});
