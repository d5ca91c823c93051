import { axisFor, type BarChart } from '../base/bar-chart';
import { formatFigures, type Outcome } from './outcome-figures';

/** Names of the two groups, taken from what the study says of them. */
interface Arms {
  intervention: string | null | undefined;
  comparator: string | null | undefined;
}

const LONGEST_NAME = 40;

/**
 * The short name of a group: what its description says before the first comma or stop. A description that names several
 * ("sham, or usual care") has none, since one bar would then stand for two.
 */
export function armName(description: string | null | undefined, fallback: string): string {
  if (!description || /\bor\b/i.test(description)) return fallback;
  const name = description.split(/[,.;:]/)[0]?.trim() ?? '';
  return name && name.length <= LONGEST_NAME ? name : fallback;
}

/** `Leg pain after 4 weeks: improvement in points out of 100` */
function titleOf({ measure, timePointWeeks, unit }: Outcome): string {
  const when = timePointWeeks && !/week|year/i.test(measure ?? '') ? ` after ${timePointWeeks} weeks` : '';
  return `${measure ?? 'Outcome'}${when}: improvement${unit ? ` in ${unit}` : ''}`;
}

/** One outcome against its one comparator; undefined when the paper gives no figure to draw. */
export function outcomeChart(outcome: Outcome, arms: Arms): BarChart | undefined {
  const { interventionChange, comparatorChange, difference, intervalLow, intervalHigh, scaleMaximum } = outcome;
  const interval = intervalLow !== null && intervalHigh !== null ? ([intervalLow, intervalHigh] as const) : undefined;
  const values = [interventionChange, comparatorChange, difference, ...(interval ?? [])].filter((value) => value !== null);
  if (interventionChange === null && difference === null) return undefined;
  const figures = formatFigures(outcome);
  const axis = axisFor(values, scaleMaximum);
  const hasArms = interventionChange !== null || comparatorChange !== null;
  const bars = hasArms
    ? [
        { label: armName(arms.intervention, 'Treatment'), value: interventionChange, text: figures.intervention },
        { label: armName(arms.comparator, 'Comparator'), value: comparatorChange, text: figures.comparator, isOther: true },
      ]
    : [];
  const title = titleOf(outcome);
  const range = `likely between ${figures.low} and ${figures.high}`;
  const words = bars.map(({ label, text }) => `${label} ${text}`);
  if (difference !== null) words.push(`difference ${figures.onlyDifference}${interval ? `, ${range}` : ''}`);
  return {
    title,
    summary: `${title}. ${words.join('; ')}.`,
    axis: {
      ...axis,
      from: String(axis.minimum),
      to: scaleMaximum === axis.maximum ? `${axis.maximum}, the whole scale` : String(axis.maximum),
    },
    bars,
    difference:
      difference === null
        ? undefined
        : {
            label: 'Difference',
            value: difference,
            text: figures.onlyDifference,
            interval,
            note: interval && `The difference is ${range}.`,
          },
  };
}
