interface Change {
  /** As `2026-11-23`. */
  changedOn: string | null;
  summary: string | null;
}

/** The latest of the changes that say when; undefined if none does. */
export function newestChange(changes: readonly Change[]): { changedOn: string; summary: string } | undefined {
  const dated = changes.flatMap(({ changedOn, summary }) => (changedOn ? [{ changedOn, summary: summary ?? '' }] : []));
  return dated.sort((a, b) => b.changedOn.localeCompare(a.changedOn))[0];
}
