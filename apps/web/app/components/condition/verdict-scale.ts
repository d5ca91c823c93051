import type { ConditionAnswerFragment } from '@meridian/content-schema';

export type Verdict = NonNullable<ConditionAnswerFragment['verdict']>;

interface VerdictStep {
  verdict: Verdict;
  /** As an answer to "does it help?". */
  answer: string;
  /** What it takes; the long form stands in /about/how-we-use-evidence. */
  threshold: string;
}

/** The fixed scale, from best to worst. */
export const VERDICT_SCALE: readonly VerdictStep[] = [
  { verdict: 'helps', answer: 'It helps.', threshold: 'several good trials agree, and guidelines mostly agree' },
  {
    verdict: 'may_help',
    answer: 'It may help.',
    threshold: 'at least one good trial shows a difference that people notice, but trials are few or guidelines disagree',
  },
  { verdict: 'unclear', answer: 'It is unclear.', threshold: 'trials are too few, too small or too mixed to say' },
  { verdict: 'unlikely_to_help', answer: 'It is unlikely to help.', threshold: 'good trials found no difference that people notice' },
  { verdict: 'do_not_use', answer: 'Do not use it.', threshold: 'the risk is greater than the benefit' },
];

/** Position on the scale, from 1. @throws {RangeError} for a verdict that is not on it. */
export function verdictStep(verdict: Verdict): VerdictStep & { position: number } {
  const index = VERDICT_SCALE.findIndex((step) => step.verdict === verdict);
  const step = VERDICT_SCALE[index];
  if (!step) throw new RangeError(`"${verdict}" is not on the verdict scale.`);
  return { ...step, position: index + 1 };
}
