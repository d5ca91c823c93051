import { BODY_REGIONS } from './body-map-regions';

/**
 * Styles that mark a region wherever the page names it while one of these places is pointed at, has the focus or is the target of the
 * address: on the drawing and in the list beside it. One rule for each region, since CSS cannot compare two attributes.
 */
export function finderRules(regionIds: readonly string[]): string {
  return regionIds
    .filter((regionId) => Object.hasOwn(BODY_REGIONS, regionId))
    .map((regionId) => {
      const region = `[data-region=${regionId}]`;
      return `.finder:has(${region}:is(:hover,:focus-within,:target)) ${region}{--tone:var(--cinnabar);--wash:var(--cinnabar-wash)}`;
    })
    .join('');
}
