import { BODY_REGIONS } from './body-map-regions';

interface Region {
  name: string | null;
  slug: string | null;
  regionId: string | null;
}

/** A region as the finder shows it: with its number, and the address of its place in the list. */
export type FinderRegion<Given> = Given & { number: number; anchor: string };

/** How far down the drawing a region lies; what the drawing does not know stands below everything. */
function heightOf(regionId: string | null): number {
  const places = regionId && Object.hasOwn(BODY_REGIONS, regionId) ? BODY_REGIONS[regionId] : undefined;
  return (places?.back ?? places?.front)?.[1] ?? Number.MAX_SAFE_INTEGER;
}

/** Regions from head to foot, numbered. Their ids are the same in every language, and so are their anchors. */
export function toFinderRegions<Given extends Region>(regions: readonly Given[]): FinderRegion<Given>[] {
  return regions
    .toSorted((a, b) => heightOf(a.regionId) - heightOf(b.regionId) || (a.name ?? '').localeCompare(b.name ?? ''))
    .flatMap((region) => {
      const anchor = region.regionId ?? region.slug;
      return anchor ? [{ ...region, anchor }] : [];
    })
    .map((region, index) => ({ ...region, number: index + 1 }));
}
