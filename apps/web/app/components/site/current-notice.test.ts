import { expect, it } from 'vitest';
import { currentNotice, nextNoticeChange } from './current-notice';

const notice = (startsOn: string | null, endsOn: string | null) => ({ text: 'Closed today', startsOn, endsOn });
const noon = new Date(2026, 10, 23, 12);

it.each([
  [null, null, true],
  ['2026-11-23', '2026-11-23', true],
  ['2026-11-24', null, false],
  [null, '2026-11-22', false],
  ['2026-11-01', '2026-12-01', true],
])('from %s to %s shows on 23 November: %s', (startsOn, endsOn, shows) => {
  expect(currentNotice(notice(startsOn, endsOn), noon) !== undefined).toBe(shows);
});

it('without text or at all shows nothing', () => {
  expect(currentNotice({ ...notice(null, null), text: '' }, noon)).toBeUndefined();
  expect(currentNotice(null, noon)).toBeUndefined();
});

it.each([
  [null, null, undefined],
  ['2026-11-24', null, new Date(2026, 10, 24)],
  ['2026-11-24', '2026-11-25', new Date(2026, 10, 24)],
  ['2026-11-23', '2026-11-30', new Date(2026, 11, 1)],
  ['2026-11-01', '2026-11-22', undefined],
])('from %s to %s changes next at %s', (startsOn, endsOn, moment) => {
  expect(nextNoticeChange(notice(startsOn, endsOn), noon)).toEqual(moment);
});
