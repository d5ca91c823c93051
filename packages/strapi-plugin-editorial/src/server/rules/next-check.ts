import { recordsOf, textOf } from '../content/values.ts';
import { isReviewed } from './reviewer.ts';
import type { Remark, Rule } from './rule.ts';

/** Years from one check to the next at most, as the NHS content standard has it. */
const AT_MOST_YEARS = 3;

/** The next check is in the future, and not too far. */
export const nextCheck: Rule = {
  level: 'blocks',
  check: (subject, fields) =>
    isReviewed(subject)
      ? fields.flatMap((field) => judge(textOf(recordsOf(subject.entry[field])[0]?.nextCheckOn), [field, 'nextCheckOn'], subject.today))
      : [],
};

function judge(day: string, path: string[], today: string): Remark[] {
  if (!day) return [{ path, message: 'Set the day of the next check.' }];
  if (day <= today) return [{ path, message: `The next check was due on ${day}. Check the page and set a day in the future.` }];
  const latest = `${Number(today.slice(0, 4)) + AT_MOST_YEARS}${today.slice(4)}`;
  return day > latest ? [{ path, message: `${day} is too far away: set the next check to ${latest} at the latest.` }] : [];
}
