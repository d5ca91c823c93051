import { describe, expect, it } from 'vitest';
import { axisFor, barPlacement, percentOf } from './bar-chart';

const axis = (minimum: number, maximum: number) => ({ minimum, maximum, from: '', to: '' });

describe('an axis', () => {
  it.each([
    ['spans the whole scale, however small the effect', [7.28, 0.8], 100, { minimum: 0, maximum: 100 }],
    ['without a scale ends at the next round number', [7.28, 13.76], null, { minimum: 0, maximum: 20 }],
    ['reaches below zero only for what is below zero', [-1.5, 1.5], 100, { minimum: -2, maximum: 100 }],
    ['ignores a scale that its own values exceed', [12], 10, { minimum: 0, maximum: 20 }],
    ['holds zero for values that are all negative', [-30, -4], null, { minimum: -50, maximum: 0 }],
    ['has a length even where nothing changed', [0, 0], null, { minimum: 0, maximum: 1 }],
  ])('%s', (_name, values, scaleMaximum, expected) => {
    expect(axisFor(values, scaleMaximum)).toEqual(expected);
  });
});

it('bars begin at zero on both sides of it', () => {
  expect(barPlacement(25, axis(0, 100))).toEqual({ x: '0%', width: '25%' });
  expect(barPlacement(25, axis(-50, 50))).toEqual({ x: '50%', width: '25%' });
  expect(barPlacement(-25, axis(-50, 50))).toEqual({ x: '25%', width: '25%' });
  expect(barPlacement(0, axis(-50, 50)).width).toBe('0%');
});

it('nothing is drawn outside the axis', () => {
  expect(percentOf(400, axis(0, 100))).toBe('100%');
  expect(percentOf(-3, axis(0, 100))).toBe('0%');
});
