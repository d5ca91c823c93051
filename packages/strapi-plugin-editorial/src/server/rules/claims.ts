import { recordsOf, textOf } from '../content/values.ts';
import type { Remark, Rule } from './rule.ts';

/** Each claim has its words, a study, and a certainty or the reason for none. */
export const claims: Rule = {
  level: 'blocks',
  check: ({ entry }, fields) =>
    fields.flatMap((field) => recordsOf(entry[field]).flatMap((claim, index) => judge(claim, [field, String(index)]))),
};

function judge(claim: Readonly<Record<string, unknown>>, path: string[]): Remark[] {
  const number = Number(path.at(-1)) + 1;
  const remarks: Remark[] = [];
  if (!textOf(claim.statement))
    remarks.push({ path: [...path, 'statement'], message: `Claim ${number}: write what it says, or remove it.` });
  if (!recordsOf(claim.studies).length) {
    remarks.push({
      path: [...path, 'studies'],
      message: `Claim ${number} has no source: choose the study it rests on, or remove the claim.`,
    });
  }
  if (!textOf(claim.certainty)) {
    remarks.push({ path: [...path, 'certainty'], message: `Claim ${number}: choose how certain it is, or "not graded".` });
  } else if (claim.certainty === 'not_graded' && !textOf(claim.certaintyReason)) {
    remarks.push({ path: [...path, 'certaintyReason'], message: `Claim ${number} is not graded: say why, for example "a single trial".` });
  }
  return remarks;
}
