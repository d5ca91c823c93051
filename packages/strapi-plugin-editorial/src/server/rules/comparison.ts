import { recordsOf, textOf } from '../content/values.ts';
import type { Remark, Rule } from './rule.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A comparison asks every treatment every question, and each answer has its source or says that there is none. */
export const comparison: Rule = {
  level: 'blocks',
  check({ entry }, fields) {
    const treatments = recordsOf(entry.treatments);
    if (treatments.length < 2) return [{ path: ['treatments'], message: 'Choose at least two treatments to compare.' }];
    return fields.flatMap((field) => {
      const rows = recordsOf(entry[field]);
      if (!rows.length) return [{ path: [field], message: 'Add the questions that every treatment is asked.' }];
      return rows.flatMap((row, index) => judgeRow(row, [field, String(index)], treatments));
    });
  },
};

function judgeRow(row: Fields, path: string[], treatments: readonly Fields[]): Remark[] {
  const cells = recordsOf(row.cells);
  const name = textOf(row.criterion) || `row ${Number(path.at(-1)) + 1}`;
  const answered = new Set(cells.map(({ treatment }) => recordsOf(treatment)[0]?.documentId));
  const missing = treatments
    .filter(({ documentId }) => !answered.has(documentId))
    .map((treatment) => textOf(treatment.name) || 'a treatment');
  const remarks: Remark[] = cells.flatMap((cell, index) => judgeCell(cell, [...path, 'cells', String(index)], name));
  if (!textOf(row.criterion)) remarks.unshift({ path: [...path, 'criterion'], message: `Say what ${name} compares.` });
  if (missing.length) {
    remarks.unshift({
      path: [...path, 'cells'],
      message: `"${name}" says nothing about ${missing.join(', ')}: add it, or choose "no good source found".`,
    });
  }
  return remarks;
}

function judgeCell(cell: Fields, path: string[], name: string): Remark[] {
  if (cell.basis === 'no_good_source') return [];
  if (!textOf(cell.basis))
    return [{ path: [...path, 'basis'], message: `"${name}": choose where this comes from, or "no good source found".` }];
  if (!textOf(cell.text)) return [{ path: [...path, 'text'], message: `"${name}": write the answer, or choose "no good source found".` }];
  const hasSource = Boolean(textOf(cell.source)) || recordsOf(cell.studies).length > 0 || recordsOf(cell.guidelines).length > 0;
  return hasSource ? [] : [{ path: [...path, 'source'], message: `"${name}": name the source, or choose "no good source found".` }];
}
