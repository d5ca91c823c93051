import type { ConditionSessionsFragment } from '@meridian/content-schema';
import { evenTicks, type Timeline } from '../base/timeline';
import { formatRange } from '~/utils/format-range';

type Protocol = NonNullable<ConditionSessionsFragment['protocol']>;
type Row = Timeline['rows'][number];

/** More would not be told apart on a phone. */
const MOST_TICKS = 60;
const counted = (count: number | string, noun: string) => `${count} ${noun}${count === 1 || count === '1' ? '' : 's'}`;

function trialRow({ trial }: Protocol): Row | undefined {
  if (!trial?.sessions || !trial.courseWeeks) return undefined;
  return {
    label: trial.label ? `In the trial (${trial.label}):` : 'In the trial:',
    text: `${counted(trial.sessions, 'session')} in ${counted(trial.courseWeeks, 'week')}.`,
    weeks: trial.courseWeeks,
    ticks: evenTicks(trial.sessions, trial.courseWeeks),
  };
}

/** The usual course by its rate, or by its count where only that is known. Where its length is not known it fills the axis and goes on. */
function usualRow(protocol: Protocol, axisWeeks: number | undefined): Row | undefined {
  const weeks = protocol.courseWeeks || axisWeeks;
  const isOpenEnded = !protocol.courseWeeks;
  const length = isOpenEnded ? 'for as long as agreed' : `for ${counted(protocol.courseWeeks ?? 0, 'week')}`;
  const rate = formatRange(protocol.sessionsPerWeekMin, protocol.sessionsPerWeekMax);
  const count = formatRange(protocol.sessionCountMin, protocol.sessionCountMax);
  if (!weeks) return undefined;
  if (rate) {
    const text = `${counted(rate, 'session')} a week, ${length}.`;
    return { label: 'Usual here:', text, weeks, isOpenEnded, ticks: weeklyTicks(protocol, weeks) };
  }
  if (!count || isOpenEnded) return undefined;
  const most = protocol.sessionCountMax ?? protocol.sessionCountMin ?? 0;
  const ticks = evenTicks(most, weeks, protocol.sessionCountMin ?? most);
  return { label: 'Usual here:', text: `${counted(count, 'session')} in ${counted(weeks, 'week')}.`, weeks, ticks };
}

function weeklyTicks({ sessionsPerWeekMin, sessionsPerWeekMax }: Protocol, weeks: number): Row['ticks'] {
  const most = sessionsPerWeekMax ?? sessionsPerWeekMin ?? 0;
  const least = sessionsPerWeekMin ?? most;
  // Less than one a week: an even rhythm over the whole time.
  if (most < 1 || !Number.isInteger(most)) return evenTicks(Math.round(most * weeks), weeks, Math.round(least * weeks));
  return Array.from({ length: weeks }, (_, week) =>
    evenTicks(most, 1, Math.floor(least)).map((tick) => ({ ...tick, week: tick.week + week })),
  ).flat();
}

/** The course of treatment as a picture, drawn from what is known; undefined when that is not enough for one. */
export function sessionTimeline(protocol: Protocol): Timeline | undefined {
  const trial = trialRow(protocol);
  const rows = [usualRow(protocol, trial?.weeks), trial].filter(
    (row): row is Row => row !== undefined && row.ticks.length > 0 && row.ticks.length <= MOST_TICKS,
  );
  return rows.length ? { weeks: Math.max(...rows.map(({ weeks }) => weeks)), rows } : undefined;
}
