import { axisFor, type BarChart } from '../base/bar-chart';
import { formatFigures, type Outcome } from './outcome-figures';
import type { Translate } from '~/utils/translate';

/** Names of the two groups, taken from what the study says of them. */
interface Arms {
  intervention: string | null | undefined;
  comparator: string | null | undefined;
}

const LONGEST_NAME = 40;
/** A measure whose name says when it was taken, in any language of the site. */
const NAMES_ITS_TIME = /week|year|semana|año|周|年/i;
/** A description that names several. */
const NAMES_SEVERAL = /\b(or|o|u)\b|或/i;

/**
 * The short name of a group: what its description says before the first comma or stop. A description that names several
 * ("sham, or usual care") has none, since one bar would then stand for two.
 */
export function armName(description: string | null | undefined, fallback: string): string {
  if (!description || NAMES_SEVERAL.test(description)) return fallback;
  const name = description.split(/[,.;:，。；：]/)[0]?.trim() ?? '';
  return name && name.length <= LONGEST_NAME ? name : fallback;
}

/** `Leg pain after 4 weeks: improvement in points out of 100` */
function titleOf({ measure: name, timePointWeeks: count, unit }: Outcome, t: Translate): string {
  const plain = name ?? t('study.outcome');
  const measure = count && !NAMES_ITS_TIME.test(plain) ? t('study.afterWeeks', { measure: plain, count }, count) : plain;
  return unit ? t('study.improvementIn', { measure, unit }) : t('study.improvement', { measure });
}

/** Every figure of an outcome that has a place on the axis. */
function valuesOf({ interventionChange, comparatorChange, difference, intervalLow, intervalHigh }: Outcome): number[] {
  const interval = intervalLow !== null && intervalHigh !== null ? [intervalLow, intervalHigh] : [];
  return [interventionChange, comparatorChange, difference, ...interval].filter((value) => value !== null);
}

/** Whether two outcomes are counted in the same: their pictures, side by side, then have the same axis. */
const isSameMeasure = (one: Outcome, other: Outcome) =>
  one === other || (one.unit !== null && one.unit === other.unit && one.scaleMaximum === other.scaleMaximum);

/**
 * One outcome against its one comparator; undefined when the paper gives no figure to draw.
 * @param beside every outcome that is drawn with it
 */
export function outcomeChart(outcome: Outcome, arms: Arms, t: Translate, beside: readonly Outcome[] = [outcome]): BarChart | undefined {
  const { interventionChange, comparatorChange, difference, intervalLow, intervalHigh, scaleMaximum } = outcome;
  const interval = intervalLow !== null && intervalHigh !== null ? ([intervalLow, intervalHigh] as const) : undefined;
  if (interventionChange === null && difference === null) return undefined;
  const figures = formatFigures(outcome, t);
  const values = beside.filter((other) => isSameMeasure(outcome, other)).flatMap(valuesOf);
  const axis = axisFor(values, scaleMaximum);
  const hasArms = interventionChange !== null || comparatorChange !== null;
  const bars = hasArms
    ? [
        { label: armName(arms.intervention, t('study.treatment')), value: interventionChange, text: figures.intervention },
        { label: armName(arms.comparator, t('study.comparator')), value: comparatorChange, text: figures.comparator, isOther: true },
      ]
    : [];
  const title = titleOf(outcome, t);
  const { low, high } = figures;
  const words = bars.map(({ label, text }) => `${label} ${text}`);
  if (difference !== null) {
    const figure = figures.onlyDifference;
    words.push(interval ? t('study.differenceIsLikely', { figure, low, high }) : t('study.differenceIs', { figure }));
  }
  return {
    title,
    summary: t('study.chart', { title, figures: words.join(t('site.separator')) }),
    axis: {
      ...axis,
      from: String(axis.minimum),
      to: scaleMaximum === axis.maximum ? t('study.wholeScale', { maximum: axis.maximum }) : String(axis.maximum),
    },
    bars,
    difference:
      difference === null
        ? undefined
        : {
            label: t('study.difference'),
            value: difference,
            text: figures.onlyDifference,
            interval,
            note: interval && t('study.likelyNote', { low, high }),
          },
  };
}
