/** `10`, `10 to 30`, or undefined when neither end is known. */
export function formatRange(low: number | null | undefined, high: number | null | undefined): string | undefined {
  const ends = [...new Set([low, high].filter((end) => end !== null && end !== undefined))];
  return ends.length ? ends.join(' to ') : undefined;
}
