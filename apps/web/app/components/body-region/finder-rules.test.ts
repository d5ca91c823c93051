import { expect, it } from 'vitest';
import { BODY_AREAS } from './body-region-areas';
import { BODY_REGIONS } from './body-map-regions';
import { finderRules } from './finder-rules';

it('a region has one rule, for the drawing and the list alike', () => {
  const rules = finderRules(['lower-back', 'knee']);
  expect(rules.match(/\{/g)).toHaveLength(2);
  expect(rules).toContain('[data-region=lower-back]:is(:hover,:focus-within,:target)) [data-region=lower-back]{');
});

it('words of an editor never become styles', () => {
  expect(finderRules(['x]{}body{display:none}', 'constructor'])).toBe('');
});

it('every place of the drawing has an area to point at, on the same views', () => {
  const viewsOf = (regions: Readonly<Record<string, object>>) =>
    Object.fromEntries(Object.entries(regions).map(([regionId, views]) => [regionId, Object.keys(views).toSorted()]));
  expect(viewsOf(BODY_AREAS)).toEqual(viewsOf(BODY_REGIONS));
});
