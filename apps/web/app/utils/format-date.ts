const FORMAT = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-23` or a timestamp as `November 23, 2026`. */
export function formatDate(value: string): string {
  return FORMAT.format(new Date(value));
}
