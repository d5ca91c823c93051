import type { StudyCardFragment } from '@meridian/content-schema';

export type Outcome = NonNullable<NonNullable<StudyCardFragment['outcomes']>[number]>;

const NOT_GIVEN = 'not given';

/** Figures of one outcome with as many decimals as its most exact one, as papers print them: 16.0 beside 10.6. */
export function formatFigures(outcome: Outcome): { intervention: string; comparator: string; difference: string } {
  const { interventionChange, comparatorChange, difference, intervalLow, intervalHigh } = outcome;
  const known = [interventionChange, comparatorChange, difference, intervalLow, intervalHigh].filter(
    (figure) => typeof figure === 'number',
  );
  const decimals = Math.max(0, ...known.map((figure) => String(figure).split('.')[1]?.length ?? 0));
  const format = (figure: number | null) => figure?.toFixed(decimals) ?? NOT_GIVEN;
  const interval =
    intervalLow !== null && intervalHigh !== null ? ` (likely between ${format(intervalLow)} and ${format(intervalHigh)})` : '';
  return { intervention: format(interventionChange), comparator: format(comparatorChange), difference: `${format(difference)}${interval}` };
}
