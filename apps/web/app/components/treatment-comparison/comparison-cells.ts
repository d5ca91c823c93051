import type { TreatmentComparisonTableFragment } from '@meridian/content-schema';
import { present } from '~/utils/present';

type Row = NonNullable<NonNullable<TreatmentComparisonTableFragment['rows']>[number]>;
type Cell = NonNullable<NonNullable<Row['cells']>[number]>;

export interface ComparisonCell {
  treatment: string;
  text: string;
  isClinicAccount: boolean;
  cell: Cell | undefined;
}

/**
 * The cells of a row in the order of the columns: every column has one, so no treatment can look better by silence.
 * @param noGoodSource what a cell says when nothing trustworthy was found; a missing cell says the same
 */
export function cellsInOrder(
  row: Row,
  treatments: readonly { documentId: string; name: string | null }[],
  noGoodSource: string,
): ComparisonCell[] {
  const cells = present(row.cells);
  return treatments.map(({ documentId, name }) => {
    const cell = cells.find(({ treatment }) => treatment?.documentId === documentId);
    const text = cell && cell.basis !== 'no_good_source' ? cell.text : undefined;
    return { treatment: name ?? '', text: text || noGoodSource, isClinicAccount: cell?.basis === 'clinic_account', cell };
  });
}
