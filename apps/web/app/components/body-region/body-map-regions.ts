export type BodyView = 'front' | 'back';

/**
 * Distance from the middle line and from the crown, in units of the drawing; the mirrored place is the other side's.
 * A place on the middle line has no other side.
 */
export type BodyPlace = readonly [x: number, y: number];

type Region = Partial<Record<BodyView, BodyPlace>>;

const onBothViews = (x: number, y: number): Region => ({ front: [x, y], back: [x, y] });

/** Where each region lies on the drawing, by the id that conditions, points and the finder share. */
export const BODY_REGIONS: Readonly<Record<string, Region>> = {
  'top-of-head': onBothViews(0, 14),
  forehead: { front: [0, 29] },
  temple: onBothViews(19, 33),
  face: { front: [9, 48] },
  jaw: { front: [16, 60] },
  ear: onBothViews(24, 43),
  'base-of-skull': { back: [9, 62] },
  neck: onBothViews(8, 82),
  throat: { front: [0, 84] },
  shoulder: onBothViews(48, 110),
  'upper-back': { back: [18, 124] },
  'mid-back': { back: [15, 164] },
  'lower-back': { back: [13, 202] },
  sacrum: { back: [0, 226] },
  chest: { front: [20, 128] },
  abdomen: { front: [14, 182] },
  'lower-abdomen': { front: [12, 224] },
  'upper-arm': onBothViews(57, 152),
  elbow: onBothViews(67, 200),
  forearm: onBothViews(74, 224),
  wrist: onBothViews(79, 247),
  hand: onBothViews(84, 266),
  hip: onBothViews(43, 238),
  groin: { front: [13, 250] },
  buttock: { back: [24, 242] },
  thigh: onBothViews(26, 298),
  'front-of-thigh': { front: [26, 298] },
  'back-of-thigh': { back: [25, 304] },
  'inner-thigh': { front: [14, 290] },
  'outer-thigh': onBothViews(40, 298),
  knee: { front: [28, 347] },
  'back-of-knee': { back: [28, 350] },
  shin: { front: [27, 388] },
  calf: { back: [27, 386] },
  'outer-lower-leg': onBothViews(37, 378),
  'inner-lower-leg': onBothViews(19, 402),
  ankle: onBothViews(31, 434),
  heel: { back: [27, 450] },
  foot: { front: [33, 450], back: [38, 452] },
};
