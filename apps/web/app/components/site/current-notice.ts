interface Notice {
  text: string | null;
  /** First day, as `2026-11-23`; none: at once. */
  startsOn: string | null;
  /** Last day; none: until it is removed. */
  endsOn: string | null;
}

/** The clinic's notice if it holds on this day, such as "Closed today". Days are the clinic's: the server's own time zone. */
export function currentNotice(notice: Notice | null | undefined, now: Date): string | undefined {
  if (!notice?.text) return undefined;
  const hasBegun = !notice.startsOn || startOf(notice.startsOn) <= now;
  const isOver = notice.endsOn !== null && startOf(notice.endsOn, 1) <= now;
  return hasBegun && !isOver ? notice.text : undefined;
}

/** When the notice appears or goes next; undefined if it stays as it is. */
export function nextNoticeChange(notice: Notice | null | undefined, now: Date): Date | undefined {
  if (!notice?.text) return undefined;
  const moments = [...(notice.startsOn ? [startOf(notice.startsOn)] : []), ...(notice.endsOn ? [startOf(notice.endsOn, 1)] : [])];
  return moments.filter((moment) => moment > now).sort((a, b) => a.getTime() - b.getTime())[0];
}

/** Midnight at which a day such as `2026-11-23` begins, or the one so many days later. */
function startOf(day: string, later = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later);
}
