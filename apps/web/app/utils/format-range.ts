import type { Translate } from './translate';

/** `10`, `10 to 30`, or undefined when neither end is known. */
export function formatRange(low: number | null | undefined, high: number | null | undefined, t: Translate): string | undefined {
  const [first, last] = [...new Set([low, high].filter((end) => end !== null && end !== undefined))];
  if (first === undefined) return undefined;
  return last === undefined ? String(first) : t('base.range', { low: first, high: last });
}
