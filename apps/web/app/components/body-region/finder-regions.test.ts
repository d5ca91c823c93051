import { expect, it } from 'vitest';
import { toFinderRegions } from './finder-regions';

const region = (regionId: string | null, name: string, slug: string | null = null) => ({ regionId, name, slug });

it('regions stand from head to foot, those that the drawing does not know last, and have numbers in that order', () => {
  const regions = [region('foot', 'Foot'), region('elsewhere', 'Elsewhere'), region('forehead', 'Forehead'), region('lower-back', 'Back')];
  expect(toFinderRegions(regions).map(({ number, name }) => [number, name])).toEqual([
    [1, 'Forehead'],
    [2, 'Back'],
    [3, 'Foot'],
    [4, 'Elsewhere'],
  ]);
});

it('a region has the same address in every language, and its own if it has no place on the drawing', () => {
  expect(
    toFinderRegions([region('knee', 'Rodilla', 'rodilla'), region(null, 'Alma', 'alma'), region(null, 'Nada')]).map(({ anchor }) => anchor),
  ).toEqual(['knee', 'alma']);
});
