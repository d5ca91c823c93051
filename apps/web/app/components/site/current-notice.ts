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
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const hasBegun = !notice.startsOn || notice.startsOn <= today;
  const isOver = notice.endsOn !== null && notice.endsOn < today;
  return hasBegun && !isOver ? notice.text : undefined;
}
