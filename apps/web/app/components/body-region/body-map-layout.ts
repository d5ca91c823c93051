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
  regionId: string;
  place: BodyPlace;
  numbers: NumberPlace[];
}

export interface BodyViewLayout {
  view: BodyView;
  markers: BodyMarker[];
  regions: PlacedRegion[];
  /** Edges of the drawing, from the middle line. It grows to hold all numbers, so that none lies on another. */
  left: number;
  right: number;
  height: number;
}

export const BODY_HEIGHT = 466;
/** From the middle line to the edge of a drawing without numbers. */
const BODY_MARGIN = 95;
/** Radius of a number's circle. */
export const NUMBER_RADIUS = 11;
/** Where numbers may begin: right of the hand, with room for a line that leads to them. */
const NUMBERS_LEFT = 103;
const NUMBERS_IN_ROW = 3;

/** Numbers of this radius stand beside the body at the height of their region, and below those of the region above. */
function layOut(view: BodyView, markers: readonly BodyMarker[], radius: number): BodyViewLayout {
  const step = 2 * radius + 3;
  const byPlace = Map.groupBy(markers, ({ regionId }) => placeOf(regionId, view));
  const groups = [...byPlace]
    .flatMap(([place, members]) => (place ? [{ place, members, rows: Math.ceil(members.length / NUMBERS_IN_ROW) }] : []))
    .sort((a, b) => a.place[1] - b.place[1]);
  const tops = stack(groups.map(({ place, rows }) => ({ wanted: place[1] - radius, size: rows * step })));
  const regions = groups.map(({ place, members }, index) => ({
    regionId: members[0]?.regionId ?? '',
    place,
    numbers: members.map(({ number }, position) => ({
      number,
      x: NUMBERS_LEFT + radius + (position % NUMBERS_IN_ROW) * step,
      y: (tops[index] ?? 0) + radius + Math.floor(position / NUMBERS_IN_ROW) * step,
    })),
  }));
  const numbers = regions.flatMap((region) => region.numbers);
  const right = Math.max(...numbers.map(({ x }) => x)) + radius + 2;
  const bottom = Math.max(...numbers.map(({ y }) => y)) + radius + 2;
  return { view, markers: [...markers], regions, left: BODY_MARGIN, right, height: Math.max(BODY_HEIGHT, bottom) };
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

/**
 * Both views with every region that each has: for finding a place, not for showing one. A region of both views is in both, so that it
 * is found whichever is looked at.
 * @param radius of the numbers' circles
 */
export function layOutWholeBody(markers: readonly BodyMarker[], radius: number): BodyViewLayout[] {
  const onView = (view: BodyView) => markers.filter(({ regionId }) => placeOf(regionId, view));
  return (['back', 'front'] as const).flatMap((view) => {
    const all = onView(view);
    if (all.length * (2 * radius + 3) <= BODY_HEIGHT) return layOutIfAny(view, all, radius);
    // Too many for one side: every other one goes to the left, where it leads to the same place of that side.
    const fromTop = all.toSorted((a, b) => (placeOf(a.regionId, view)?.[1] ?? 0) - (placeOf(b.regionId, view)?.[1] ?? 0));
    const right = layOut(
      view,
      fromTop.filter((_, index) => index % 2 === 0),
      radius,
    );
    const left = mirror(
      layOut(
        view,
        fromTop.filter((_, index) => index % 2 === 1),
        radius,
      ),
    );
    return [
      {
        ...right,
        markers: all,
        regions: [...right.regions, ...left.regions],
        left: left.left,
        height: Math.max(right.height, left.height),
      },
    ];
  });
}

/** The same with its numbers on the left side. */
function mirror(layout: BodyViewLayout): BodyViewLayout {
  const regions = layout.regions.map(({ place: [x, y], numbers, ...region }) => ({
    ...region,
    place: [-x, y] as const,
    numbers: numbers.map((number) => ({ ...number, x: -number.x })),
  }));
  return { ...layout, regions, left: layout.right, right: layout.left };
}

const layOutIfAny = (view: BodyView, markers: readonly BodyMarker[], radius = NUMBER_RADIUS) =>
  markers.length > 0 ? [layOut(view, markers, radius)] : [];
