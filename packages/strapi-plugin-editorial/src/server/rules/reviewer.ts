import { recordsOf } from '../content/values.ts';
import { isValidOn } from './credentials.ts';
import type { Remark, Rule, Subject } from './rule.ts';

/**
 * The named reviewer has a credential that is still valid, did not write the text, and is who signed it. A text that nobody has reviewed
 * (a demonstration, an emergency) names nobody.
 */
export const reviewer: Rule = {
  level: 'blocks',
  check: (subject, fields) => (isReviewed(subject) ? fields.flatMap((field) => judge(subject, field)) : []),
};

/** Whether the text rests on a clinical review, or is to. */
export function isReviewed({ standing: { valid }, isDemonstration }: Subject): boolean {
  return valid ? valid.kind === 'sign-off' : !isDemonstration;
}

function judge({ entry, reviewer: person, standing, today }: Subject, field: string): Remark[] {
  const [review] = recordsOf(entry[field]);
  const path = [field, 'reviewedBy'];
  if (!person) return [{ path, message: 'Name who reviews this: somebody with a clinical credential who did not write it.' }];
  const remarks: Remark[] = [];
  if (recordsOf(review?.writtenBy)[0]?.documentId === person.documentId) {
    remarks.push({ path, message: `${person.name} wrote this. Somebody else has to review it.` });
  }
  if (!person.credentials.some((credential) => isValidOn(credential, today))) {
    remarks.push({
      path,
      message: `${person.name} has no credential on record that is still valid. Record a licence or certification with its expiry, or choose another reviewer.`,
    });
  }
  const { personId, byName } = standing.valid ?? {};
  if (personId && personId !== person.documentId)
    remarks.push({ path, message: `This names ${person.name}, but ${byName} signed it. Name who signed.` });
  return remarks;
}
