import { describe, expect, it } from 'vitest';
import { bodyRegions } from '../../../../../packages/demo-content/src/body-regions';
import { BODY_REGIONS } from './body-map-regions';
import { BODY_HEIGHT, layOutBody, layOutWholeBody, NUMBER_RADIUS, type BodyMarker } from './body-map-layout';

const markers = (...regionIds: (string | null)[]): BodyMarker[] =>
  regionIds.map((regionId, index) => ({ number: index + 1, regionId, label: `Place ${index + 1}` }));
const views = (...regionIds: (string | null)[]) => layOutBody(markers(...regionIds)).map(({ view, markers: on }) => [view, on.length]);

describe('the views that are drawn', () => {
  it('only those that have something to show', () => {
    expect(views('buttock', 'calf')).toEqual([['back', 2]]);
    expect(views('chest')).toEqual([['front', 1]]);
    expect(views('buttock', 'calf', 'chest')).toEqual([
      ['back', 2],
      ['front', 1],
    ]);
  });

  it('a region that both views have joins the others', () => {
    expect(views('ankle', 'calf')).toEqual([['back', 2]]);
    expect(views('ankle', 'shin')).toEqual([['front', 2]]);
  });

  it('none for regions that the drawing does not know', () => {
    expect(views('left-wing', null, 'constructor')).toEqual([]);
    expect(views('left-wing', 'calf')).toEqual([['back', 1]]);
    expect(views()).toEqual([]);
  });
});

it.each([
  ['in one region', Array.from({ length: 7 }, () => 'calf')],
  ['in regions close together', ['calf', 'outer-lower-leg', 'inner-lower-leg', 'ankle', 'heel', 'foot']],
  ['sixty', Array.from({ length: 60 }, (_, index) => Object.keys(BODY_REGIONS)[index % 12] ?? null)],
])('numbers do not lie on each other nor outside: %s', (_name, regionIds) => {
  for (const { regions, right, height } of layOutBody(markers(...regionIds))) {
    const numbers = regions.flatMap((region) => region.numbers);
    for (const [index, a] of numbers.entries()) {
      expect(a.y).toBeGreaterThanOrEqual(NUMBER_RADIUS);
      expect(a.y + NUMBER_RADIUS).toBeLessThanOrEqual(height);
      expect(a.x + NUMBER_RADIUS).toBeLessThanOrEqual(right);
      for (const b of numbers.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * NUMBER_RADIUS);
    }
  }
});

describe('the whole body, for finding a place', () => {
  it('shows a region on each view that has it, with its number', () => {
    const found = layOutWholeBody(markers('ankle', 'calf', 'forehead'), 16);
    expect(found.map(({ view, regions }) => [view, regions.map(({ regionId, numbers: [number] }) => [regionId, number?.number])])).toEqual([
      [
        'back',
        [
          ['calf', 2],
          ['ankle', 1],
        ],
      ],
      [
        'front',
        [
          ['forehead', 3],
          ['ankle', 1],
        ],
      ],
    ]);
  });

  it('has room for every region: numbers stand on both sides, apart, and no lower than the feet', () => {
    for (const { regions, left, right, height } of layOutWholeBody(markers(...Object.keys(BODY_REGIONS)), 16)) {
      const numbers = regions.flatMap((region) => region.numbers);
      expect(numbers.some(({ x }) => x < 0)).toBe(true);
      expect(height).toBeLessThanOrEqual(BODY_HEIGHT + 64);
      for (const [index, a] of numbers.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(16 - left);
        expect(a.x).toBeLessThanOrEqual(right - 16);
        for (const b of numbers.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(32);
      }
    }
  });
});

it('the drawing knows every region of the demonstration, on the views that it is said to have', () => {
  for (const { fields } of bodyRegions) {
    const places = BODY_REGIONS[fields.regionId ?? ''];
    const wanted = fields.view === 'both' ? ['front', 'back'] : [fields.view];
    expect(Object.keys(places ?? {}), fields.regionId ?? '').toEqual(expect.arrayContaining(wanted));
  }
});
