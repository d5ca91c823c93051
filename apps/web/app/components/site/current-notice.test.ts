import { expect, it } from 'vitest';
import { currentNotice, nextNoticeChange } from './current-notice';

const notice = (startsAt: string | null, endsAt: string | null) => ({ text: 'Closed today', startsAt, endsAt });
const NOON = '2026-11-23T12:00:00.000Z';
const now = new Date(NOON);
const MORNING = '2026-11-23T08:00:00.000Z';
const EVENING = '2026-11-23T20:00:00.000Z';

it.each([
  [null, null, true],
  [MORNING, EVENING, true],
  [NOON, null, true],
  [EVENING, null, false],
  [null, MORNING, false],
  [null, NOON, false],
  [EVENING, MORNING, false],
])('from %s to %s shows at noon: %s', (startsAt, endsAt, shows) => {
  expect(currentNotice(notice(startsAt, endsAt), now) !== undefined).toBe(shows);
});

it('without text or at all shows nothing, and nothing is going to change', () => {
  const empty = { ...notice(MORNING, EVENING), text: '' };
  expect([currentNotice(empty, now), nextNoticeChange(empty, now)]).toEqual([undefined, undefined]);
  expect([currentNotice(null, now), nextNoticeChange(null, now)]).toEqual([undefined, undefined]);
});

it.each([
  [null, null, undefined],
  [EVENING, null, EVENING],
  [MORNING, EVENING, EVENING],
  [EVENING, '2026-11-24T08:00:00.000Z', EVENING],
  [null, MORNING, undefined],
  [NOON, null, undefined],
  ['2026-11-24T08:00:00.000Z', EVENING, undefined],
])('from %s to %s changes next at %s', (startsAt, endsAt, moment) => {
  expect(nextNoticeChange(notice(startsAt, endsAt), now)?.toISOString()).toBe(moment);
});
