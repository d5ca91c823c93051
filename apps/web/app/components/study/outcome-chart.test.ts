import { describe, expect, it } from 'vitest';
import { armName, outcomeChart } from './outcome-chart';
import type { Outcome } from './outcome-figures';
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
const arms = { intervention: 'Acupuncture, 10 sessions', comparator: 'Sham (pretend) acupuncture, 10 sessions' };

it('both groups and the difference stand on one axis, which is the whole scale', () => {
  const chart = outcomeChart(
    outcome({ interventionChange: 30.8, comparatorChange: 14.9, difference: 16, intervalLow: 10.6, intervalHigh: 21.3 }),
    arms,
    t,
  );
  expect(chart?.bars.map(({ label, text }) => [label, text])).toEqual([
    ['Acupuncture', '30.8'],
    ['Sham (pretend) acupuncture', '14.9'],
  ]);
  expect(chart?.axis).toMatchObject({ minimum: 0, maximum: 100, to: '100, the whole scale' });
  expect(chart?.difference).toMatchObject({ value: 16, text: '16.0', interval: [10.6, 21.3] });
  expect(chart?.summary).toBe(
    'Leg pain after 4 weeks: improvement in points out of 100. Acupuncture 30.8; Sham (pretend) acupuncture 14.9; difference 16.0, likely between 10.6 and 21.3.',
  );
});

it('a difference alone is drawn alone; a group that is missing beside the other says so', () => {
  expect(outcomeChart(outcome({ difference: 7.28 }), arms, t)?.bars).toEqual([]);
  const [, comparator] = outcomeChart(outcome({ interventionChange: 3 }), arms, t)?.bars ?? [];
  expect(comparator).toMatchObject({ value: null, text: 'not given' });
});

it('outcomes counted in the same stand on the same axis, others on their own', () => {
  const [small, large] = [0.23, 0.8].map((difference) => outcome({ difference, unit: 'standard deviations', scaleMaximum: null }));
  const other = outcome({ difference: 7, unit: 'days', scaleMaximum: null });
  const axes = [small, large, other].map(
    (one) =>
      one &&
      outcomeChart(
        one,
        arms,
        t,
        [small, large, other].flatMap((each) => each ?? []),
      )?.axis,
  );
  expect(axes.map((axis) => axis?.maximum)).toEqual([1, 1, 10]);
});

it('an interval with one end is not drawn', () => {
  expect(outcomeChart(outcome({ difference: 5, intervalLow: 1 }), arms, t)?.difference?.interval).toBeUndefined();
});

it('an outcome without figures has no picture', () => {
  expect(outcomeChart(outcome({ finding: 'No clear difference.' }), arms, t)).toBeUndefined();
});

it('a group that did worse has a figure below zero, and the axis goes there', () => {
  const chart = outcomeChart(outcome({ interventionChange: -4, comparatorChange: 2, scaleMaximum: null }), arms, t);
  expect(chart?.axis).toMatchObject({ minimum: -5, maximum: 2 });
  expect(chart?.bars[0]?.text).toBe('−4');
});

describe('the name of a group', () => {
  it.each([
    ['Sham acupuncture, 12 sessions in 4 weeks (23 people).', 'Sham acupuncture'],
    ['Usual care.', 'Usual care'],
    ['An imitation that did not pierce the skin, or usual care.', 'Comparator'],
    ['Sham acupuncture, or no acupuncture.', 'Comparator'],
    [null, 'Comparator'],
    ['Something that takes far too many words to stand beside a bar in a picture', 'Comparator'],
  ])('%s gives %s', (description, name) => {
    expect(armName(description, 'Comparator')).toBe(name);
  });
});
