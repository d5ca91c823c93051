import { expect, it } from 'vitest';
import { sessionTimeline } from './session-timeline';

type Protocol = Parameters<typeof sessionTimeline>[0];

const UNKNOWN = {
  sessionCountMin: null,
  sessionCountMax: null,
  courseWeeks: null,
  sessionsPerWeekMin: null,
  sessionsPerWeekMax: null,
  trial: null,
} as Protocol;
const timeline = (known: Partial<Protocol>) => sessionTimeline({ ...UNKNOWN, ...known });
const trial = (sessions: number | null, courseWeeks: number | null) => ({ label: 'Tu 2024', sessions, courseWeeks }) as Protocol['trial'];

it('the trial has as many ticks as sessions, over its own weeks', () => {
  const drawn = timeline({ trial: trial(10, 4) });
  expect(drawn?.weeks).toBe(4);
  expect(drawn?.rows.map(({ label, text }) => `${label} ${text}`)).toEqual(['In the trial (Tu 2024): 10 sessions in 4 weeks.']);
  expect(drawn?.rows[0]?.ticks).toHaveLength(10);
});

it('a rate without a length goes on past the axis, and its upper end is only possible', () => {
  const [usual] = timeline({ sessionsPerWeekMin: 1, sessionsPerWeekMax: 2, trial: trial(10, 4) })?.rows ?? [];
  expect(usual).toMatchObject({ isOpenEnded: true, weeks: 4, text: '1 to 2 sessions a week, for as long as agreed.' });
  expect(usual?.ticks.map(({ isPossible }) => isPossible)).toEqual([false, true, false, true, false, true, false, true]);
});

it('a count over known weeks is drawn without a rate', () => {
  const [usual] = timeline({ sessionCountMin: 6, sessionCountMax: 8, courseWeeks: 8 })?.rows ?? [];
  expect(usual?.text).toBe('6 to 8 sessions in 8 weeks.');
  expect(usual?.ticks.filter(({ isPossible }) => isPossible)).toHaveLength(2);
});

it('one every two weeks is one tick every two weeks', () => {
  expect(timeline({ sessionsPerWeekMin: 0.5, courseWeeks: 8 })?.rows[0]?.ticks.map(({ week }) => week)).toEqual([1, 3, 5, 7]);
});

it.each([
  ['nothing is known', {}],
  ['only a rate is known, and no length to draw it on', { sessionsPerWeekMin: 1 }],
  ['only a count is known', { sessionCountMin: 10 }],
  ['the trial does not say how long it was', { trial: trial(10, null) }],
  ['there are more sessions than can be told apart', { trial: trial(300, 4) }],
])('nothing is drawn when %s', (_name, known) => {
  expect(timeline(known)).toBeUndefined();
});
