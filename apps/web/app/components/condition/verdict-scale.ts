import type { ConditionAnswerFragment } from '@meridian/content-schema';

export type Verdict = NonNullable<ConditionAnswerFragment['verdict']>;

/** The fixed scale, from best to worst. Its words and thresholds are messages, the long form stands in /about/how-we-use-evidence. */
export const VERDICT_SCALE: readonly Verdict[] = ['helps', 'may_help', 'unclear', 'unlikely_to_help', 'do_not_use'];

/** Position on the scale, from 1. @throws {RangeError} for a verdict that is not on it. */
export function verdictPosition(verdict: Verdict): number {
  const index = VERDICT_SCALE.indexOf(verdict);
  if (index < 0) throw new RangeError(`"${verdict}" is not on the verdict scale.`);
  return index + 1;
}
