/** In the order of the week. */
export const WEEK_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type WeekDay = (typeof WEEK_DAYS)[number];

interface Opening {
  day: WeekDay | null;
  /** As the CMS has it: `09:00:00.000`. */
  opensAt: string | null;
  closesAt: string | null;
}

/** A moment of the day, hours and minutes. */
export interface OpenDay {
  day: WeekDay;
  /** The times of that day, in their order; a line that lacks one is left out. */
  times: { opensAt: string; closesAt: string }[];
}

const toMinutes = (time: string) => time.slice(0, 5);

/** The days on which the place is open, from Monday on, whatever the order in which editors wrote them. */
export function openDays(openings: readonly Opening[]): OpenDay[] {
  return WEEK_DAYS.flatMap((day) => {
    const times = openings
      .flatMap(({ day: on, opensAt, closesAt }) =>
        on === day && opensAt && closesAt ? [{ opensAt: toMinutes(opensAt), closesAt: toMinutes(closesAt) }] : [],
      )
      .sort((a, b) => a.opensAt.localeCompare(b.opensAt));
    return times.length ? [{ day, times }] : [];
  });
}
