import { BODY_REGIONS, type BodyPlace, type BodyView } from './body-map-regions';

export interface BodyMarker {
  /** As in the list beside the picture. */
  number: number;
  regionId: string | null | undefined;
  label: string;
}

/** Where a number stands, in units of the drawing. */
interface NumberPlace {
  number: number;
  x: number;
  y: number;
}

interface PlacedRegion {
  place: BodyPlace;
  numbers: NumberPlace[];
}

export interface BodyViewLayout {
  view: BodyView;
  markers: BodyMarker[];
  regions: PlacedRegion[];
  /** Size of the drawing. It grows to hold all numbers, so that none lies on another. */
  width: number;
  height: number;
}

export const BODY_HEIGHT = 466;
/** From the middle line to the left edge of the drawing. */
export const BODY_MARGIN = 95;
/** Radius of a number's circle. */
export const NUMBER_RADIUS = 11;
const FIRST_COLUMN = 114;
const STEP = 2 * NUMBER_RADIUS + 3;
const NUMBERS_IN_ROW = 3;

/** Numbers stand beside the body at the height of their region, and below those of the region above. */
function layOut(view: BodyView, markers: BodyMarker[]): BodyViewLayout {
  const byPlace = Map.groupBy(markers, ({ regionId }) => placeOf(regionId, view));
  const groups = [...byPlace]
    .flatMap(([place, members]) => (place ? [{ place, members, rows: Math.ceil(members.length / NUMBERS_IN_ROW) }] : []))
    .sort((a, b) => a.place[1] - b.place[1]);
  const tops = stack(groups.map(({ place, rows }) => ({ wanted: place[1] - NUMBER_RADIUS, size: rows * STEP })));
  const regions = groups.map(({ place, members }, index) => ({
    place,
    numbers: members.map(({ number }, position) => ({
      number,
      x: FIRST_COLUMN + (position % NUMBERS_IN_ROW) * STEP,
      y: (tops[index] ?? 0) + NUMBER_RADIUS + Math.floor(position / NUMBERS_IN_ROW) * STEP,
    })),
  }));
  const numbers = regions.flatMap((region) => region.numbers);
  const right = Math.max(...numbers.map(({ x }) => x)) + NUMBER_RADIUS + 2;
  const bottom = Math.max(...numbers.map(({ y }) => y)) + NUMBER_RADIUS + 2;
  return { view, markers, regions, width: BODY_MARGIN + right, height: Math.max(BODY_HEIGHT, bottom) };
}

/** Tops of boxes as near to where they are wanted as the ones before and after, and the lower edge of the body, allow. */
function stack(boxes: readonly { wanted: number; size: number }[]): number[] {
  let free = 2;
  const tops = boxes.map(({ wanted, size }) => {
    const top = Math.max(free, wanted);
    free = top + size;
    return top;
  });
  let limit = BODY_HEIGHT;
  for (let index = boxes.length - 1; index >= 0; index -= 1) {
    const size = boxes[index]?.size ?? 0;
    const spaceAbove = boxes.slice(0, index).reduce((sum, box) => sum + box.size, 2);
    tops[index] = Math.max(spaceAbove, Math.min(tops[index] ?? 0, limit - size));
    limit = tops[index] ?? limit;
  }
  return tops;
}

function placeOf(regionId: string | null | undefined, view: BodyView): BodyPlace | undefined {
  return regionId && Object.hasOwn(BODY_REGIONS, regionId) ? BODY_REGIONS[regionId]?.[view] : undefined;
}

/**
 * The views that have something to show. A region that both views have goes where more of the others are, so that one
 * drawing is enough where it can be. A region that the drawing does not know is left to the list beside it.
 */
export function layOutBody(markers: readonly BodyMarker[]): BodyViewLayout[] {
  const count = (view: BodyView) => markers.filter(({ regionId }) => placeOf(regionId, view)).length;
  const main: BodyView = count('back') > count('front') ? 'back' : 'front';
  const other: BodyView = main === 'front' ? 'back' : 'front';
  const onMain = markers.filter(({ regionId }) => placeOf(regionId, main));
  const onOther = markers.filter(({ regionId }) => !placeOf(regionId, main) && placeOf(regionId, other));
  return [layOutIfAny(main, onMain), layOutIfAny(other, onOther)].flat();
}

const layOutIfAny = (view: BodyView, markers: BodyMarker[]) => (markers.length > 0 ? [layOut(view, markers)] : []);
