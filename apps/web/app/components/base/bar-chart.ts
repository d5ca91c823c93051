/** Both ends of an axis in the unit of the values, and how its ends are named. Zero lies on it. */
export interface Axis {
  minimum: number;
  maximum: number;
  from: string;
  to: string;
}

interface Bar {
  label: string;
  /** Without a value no bar is drawn; `text` then says why. */
  value: number | null;
  text: string;
  /** What it is compared with, in a quieter colour. */
  isOther?: boolean;
}

interface Difference {
  label: string;
  value: number;
  text: string;
  /** Lower and upper end, where both are known. */
  interval?: readonly [low: number, high: number] | undefined;
  note?: string | undefined;
}

export interface BarChart {
  title: string;
  /** Everything the picture says, in words. */
  summary: string;
  axis: Axis;
  bars: readonly Bar[];
  difference?: Difference | undefined;
}

/** Place of a value on the axis; what lies outside is drawn at its end. */
export function percentOf(value: number, { minimum, maximum }: Axis): string {
  const share = (Math.min(maximum, Math.max(minimum, value)) - minimum) / (maximum - minimum);
  return `${Number((share * 100).toFixed(2))}%`;
}

/** A bar from zero to its value, to the left for a negative one. */
export function barPlacement(value: number, axis: Axis): { x: string; width: string } {
  const [low, high] = value < 0 ? [value, 0] : [0, value];
  const x = Number.parseFloat(percentOf(low, axis));
  const end = Number.parseFloat(percentOf(high, axis));
  return { x: `${x}%`, width: `${Number((end - x).toFixed(2))}%` };
}

/** The next round number from zero outwards: 1, 2 or 5 and zeros. */
function roundOutward(value: number): number {
  if (value === 0) return 0;
  const size = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const steps = [1, 2, 5, 10].find((step) => step * size >= Math.abs(value)) ?? 10;
  return Math.sign(value) * steps * size;
}

/**
 * An axis that holds zero and all values. `scaleMaximum` is where the scale that was measured on ends: the axis then spans
 * the whole scale, so that an effect does not look larger than it is.
 */
export function axisFor(values: readonly number[], scaleMaximum: number | null | undefined): { minimum: number; maximum: number } {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const fits = scaleMaximum && scaleMaximum >= highest && -scaleMaximum <= lowest;
  const maximum = fits ? scaleMaximum : roundOutward(highest);
  const minimum = fits && lowest < 0 ? Math.max(-scaleMaximum, roundOutward(lowest)) : roundOutward(lowest);
  return maximum === minimum ? { minimum: 0, maximum: 1 } : { minimum, maximum };
}
