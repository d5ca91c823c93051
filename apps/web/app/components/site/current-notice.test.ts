import { expect, it } from 'vitest';
import { currentNotice } from './current-notice';

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
