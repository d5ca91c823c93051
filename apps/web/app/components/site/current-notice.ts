interface Notice {
  text: string | null;
  /** ISO 8601 with its zone, as the CMS has it; none: at once. */
  startsAt: string | null;
  /** The moment at which it goes; none: it stays until it is removed. */
  endsAt: string | null;
}

/** The clinic's notice if it holds now, such as "Closed today". */
export function currentNotice(notice: Notice | null | undefined, now: Date): string | undefined {
  if (!notice?.text) return undefined;
  const hasBegun = !notice.startsAt || new Date(notice.startsAt) <= now;
  const isOver = notice.endsAt !== null && new Date(notice.endsAt) <= now;
  return hasBegun && !isOver ? notice.text : undefined;
}

/** When the notice appears or goes next; undefined if it stays as it is. */
export function nextNoticeChange(notice: Notice | null | undefined, now: Date): Date | undefined {
  if (!notice?.text) return undefined;
  const { startsAt, endsAt } = notice;
  // Over before it begins: it never shows.
  if (startsAt && endsAt && endsAt <= startsAt) return undefined;
  const moments = [startsAt, endsAt].flatMap((moment) => (moment ? [new Date(moment)] : []));
  return moments.filter((moment) => moment > now).sort((a, b) => a.getTime() - b.getTime())[0];
}
