import { changedPaths, type Leaves } from '../content/leaves.ts';
import { APPROVALS, type EditorialRecord } from '../records/records.ts';
import type { ApprovalKind, Standing } from '../rules/rule.ts';

/** Kinds that hold only while all content is a demonstration. */
const OF_DEMONSTRATION: ReadonlySet<string> = new Set<ApprovalKind>(['demonstration-sign-off', 'demonstration-exemption']);

/** Whether an approval of this kind may be used now. */
export function isUsable(kind: string, isDemonstration: boolean): boolean {
  return isDemonstration || !OF_DEMONSTRATION.has(kind);
}

/**
 * What the approvals on record mean for a text: the newest that is for exactly this text counts. An approval of another text does not,
 * but tells what has changed since.
 * @param approvals newest first, closed ones too
 */
export function standingOf(
  approvals: readonly EditorialRecord[],
  now: { hash: string; leaves: Leaves; isDemonstration: boolean },
): Standing {
  const given = approvals.filter(({ kind }) => APPROVALS.includes(kind));
  const valid = given.find((record) => !record.closedAt && record.hash === now.hash && isUsable(record.kind, now.isDemonstration));
  if (valid) {
    const personId = valid.person?.documentId;
    return { valid: { kind: valid.kind as ApprovalKind, byName: valid.byName, ...(personId ? { personId } : {}) } };
  }
  const earlier = given.find(({ kind, hash }) => isUsable(kind, now.isDemonstration) && hash !== now.hash);
  if (!earlier) return {};
  return { lapsed: { byName: earlier.byName, at: earlier.at, changed: changedPaths(earlier.leaves ?? {}, now.leaves) } };
}
