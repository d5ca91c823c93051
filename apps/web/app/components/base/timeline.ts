interface Tick {
  /** Time since the start, weeks. */
  week: number;
  /** Happens for some and not for others. */
  isPossible?: boolean;
}

interface TimelineRow {
  label: string;
  /** What the line shows, in words. */
  text: string;
  /** Length, weeks. */
  weeks: number;
  /** The course goes on for a time that is not known. */
  isOpenEnded?: boolean;
  ticks: readonly Tick[];
}

export interface Timeline {
  /** Length of the axis, weeks. */
  weeks: number;
  rows: readonly TimelineRow[];
}

/** Events in an even rhythm, each in the middle of its share of the time. */
export function evenTicks(count: number, weeks: number, certain: number = count): Tick[] {
  return Array.from({ length: count }, (_, index) => ({ week: ((index + 0.5) * weeks) / count, isPossible: index >= certain }));
}
