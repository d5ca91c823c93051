import type { BodyView } from './body-map-regions';

/** What a region covers on one half of the drawing, as a path. It may reach beyond the body: the outline cuts it. */
export type BodyArea = string;

type Areas = Partial<Record<BodyView, BodyArea>>;

/** A strip across a limb or the trunk, its ends rounded as the body is. */
function band(left: number, right: number, top: number, bottom: number, sag = 5): BodyArea {
  const middle = (left + right) / 2;
  return `M${left} ${top}Q${middle} ${top + sag} ${right} ${top}V${bottom}Q${middle} ${bottom + sag} ${left} ${bottom}Z`;
}

/** A place around a joint or on the face. */
function oval(x: number, y: number, width: number, height: number): BodyArea {
  return `M${x - width} ${y}a${width} ${height} 0 1 0 ${2 * width} 0a${width} ${height} 0 1 0 ${-2 * width} 0Z`;
}

const onBothViews = (area: BodyArea): Areas => ({ front: area, back: area });

/** A strip over the middle line, so that no seam shows between the halves. */
const acrossMiddle = (right: number, top: number, bottom: number): BodyArea =>
  `M-1 ${top + 3}Q${right / 2} ${top + 3} ${right} ${top}V${bottom}Q${right / 2} ${bottom + 3} -1 ${bottom + 3}Z`;

/** What each region covers, by the same ids as `BODY_REGIONS`. */
export const BODY_AREAS: Readonly<Record<string, Areas>> = {
  'top-of-head': onBothViews(acrossMiddle(24, 6, 14)),
  forehead: { front: acrossMiddle(17, 15, 27) },
  temple: onBothViews('M14 15H26V36H17.5Q14.5 27 14 15Z'),
  face: { front: acrossMiddle(20, 30, 58) },
  jaw: { front: 'M20 48Q18 60 6 63L0 74H24V48Z' },
  ear: onBothViews(oval(22, 42, 4.5, 7.5)),
  'base-of-skull': { back: acrossMiddle(20, 50, 66) },
  neck: onBothViews(acrossMiddle(17, 66, 88)),
  throat: { front: acrossMiddle(11, 72, 92) },
  shoulder: { front: 'M34 92H66V128Q52 130 42 122Q34 110 34 92Z', back: 'M24 88H66V130Q50 132 44 140Q26 150 16 132Q10 116 24 88Z' },
  'upper-back': { back: acrossMiddle(48, 100, 138) },
  'mid-back': { back: acrossMiddle(48, 138, 174) },
  'lower-back': { back: acrossMiddle(50, 174, 214) },
  sacrum: { back: 'M-1 212Q12 214 15 216Q10 234-1 244Z' },
  chest: { front: acrossMiddle(47, 102, 148) },
  abdomen: { front: acrossMiddle(48, 152, 204) },
  'lower-abdomen': { front: acrossMiddle(44, 206, 240) },
  'upper-arm': onBothViews('M46 126Q56 132 68 126V186Q60 190 50 186Z'),
  elbow: onBothViews(oval(63, 198, 10, 12)),
  forearm: onBothViews(band(56, 88, 208, 240)),
  wrist: onBothViews(oval(77.5, 247, 9, 7)),
  hand: onBothViews(band(66, 98, 252, 300)),
  hip: onBothViews(oval(46, 236, 14, 24)),
  groin: { front: 'M46 228Q30 246 4 258L3 268Q30 258 46 244Z' },
  buttock: { back: 'M-1 224Q24 216 52 228V254Q40 274 22 272Q6 270-1 262Z' },
  thigh: onBothViews(band(0, 52, 274, 328)),
  'front-of-thigh': { front: band(8, 46, 268, 326) },
  'back-of-thigh': { back: band(0, 52, 276, 332) },
  'inner-thigh': { front: 'M2 268Q20 276 20 300Q20 322 16 332H6Z' },
  'outer-thigh': onBothViews('M52 262Q36 284 34 330H44L54 270Z'),
  knee: { front: oval(28, 349, 13, 16) },
  'back-of-knee': { back: oval(28, 349, 13, 14) },
  shin: { front: band(17, 33, 370, 424) },
  calf: { back: band(10, 44, 364, 414) },
  'outer-lower-leg': onBothViews('M44 362Q30 372 31 394Q31 414 29 428H40Z'),
  'inner-lower-leg': onBothViews('M10 362Q24 374 23 396Q23 416 24 430H14Z'),
  ankle: onBothViews(oval(27, 437, 10, 9)),
  heel: { back: oval(26, 455, 7, 9) },
  foot: { front: band(14, 50, 444, 470), back: 'M30 444Q34 452 30 470H50V444Z' },
};
