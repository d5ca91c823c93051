import type { LocaleCode } from '@meridian/content-model';
import { expect, it } from 'vitest';
import { sessionTimeline } from './session-timeline';
import { translatorFor } from '../../../i18n/translator';

type Protocol = Parameters<typeof sessionTimeline>[0];

const UNKNOWN = {
  sessionCountMin: null,
  sessionCountMax: null,
  courseWeeks: null,
  sessionsPerWeekMin: null,
  sessionsPerWeekMax: null,
  trial: null,
} as Protocol;
const timeline = (known: Partial<Protocol>, code: LocaleCode = 'en') => sessionTimeline({ ...UNKNOWN, ...known }, translatorFor(code));
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

it.each<[LocaleCode, string, string]>([
  ['en', '1 to 2 sessions a week, for 1 week.', 'In the trial (Tu 2024): 1 session in 4 weeks.'],
  ['es', '1 a 2 sesiones por semana, durante 1 semana.', 'En el ensayo (Tu 2024): 1 sesión en 4 semanas.'],
  ['zh-hans', '每周1至2次治疗，持续1周。', '试验中（Tu 2024）： 4周内1次治疗。'],
])('the course is told in words that fit their number in %s', (code, usual, inTrial) => {
  const rows = timeline({ sessionsPerWeekMin: 1, sessionsPerWeekMax: 2, courseWeeks: 1, trial: trial(1, 4) }, code)?.rows;
  expect(rows?.[0]?.text).toBe(usual);
  expect(`${rows?.[1]?.label} ${rows?.[1]?.text}`).toBe(inTrial);
});
