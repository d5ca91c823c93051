import type { StudyCardFragment } from '@meridian/content-schema';
import type { Translate } from '~/utils/translate';

export type Outcome = NonNullable<NonNullable<StudyCardFragment['outcomes']>[number]>;

interface Figures {
  intervention: string;
  comparator: string;
  /** With its interval, where that is known. */
  difference: string;
  onlyDifference: string;
  low: string;
  high: string;
}

/** Figures of one outcome with as many decimals as its most exact one, as papers print them: 16.0 beside 10.6. */
export function formatFigures(outcome: Outcome, t: Translate): Figures {
  const { interventionChange, comparatorChange, difference, intervalLow, intervalHigh } = outcome;
  const known = [interventionChange, comparatorChange, difference, intervalLow, intervalHigh].filter(
    (figure) => typeof figure === 'number',
  );
  const decimals = Math.max(0, ...known.map((figure) => String(figure).split('.')[1]?.length ?? 0));
  const format = (figure: number | null) => figure?.toFixed(decimals).replace('-', '−') ?? t('study.notGiven');
  const [low, high] = [format(intervalLow), format(intervalHigh)];
  const interval = intervalLow !== null && intervalHigh !== null ? ` (${t('study.likely', { low, high })})` : '';
  const onlyDifference = format(difference);
  return {
    intervention: format(interventionChange),
    comparator: format(comparatorChange),
    difference: `${onlyDifference}${interval}`,
    onlyDifference,
    low,
    high,
  };
}
