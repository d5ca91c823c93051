import type { ConditionSessionsFragment } from '@meridian/content-schema';
import { evenTicks, type Timeline } from '../base/timeline';
import { formatRange } from '~/utils/format-range';
import type { Translate } from '~/utils/translate';

type Protocol = NonNullable<ConditionSessionsFragment['protocol']>;
type Row = Timeline['rows'][number];

/** More would not be told apart on a phone. */
const MOST_TICKS = 60;
/** `most` chooses the form: only exactly one is singular. */
const sessionsText = (t: Translate, count: number | string, most: number) =>
  t('condition.sessions.sessions', { count }, most === 1 ? 1 : 2);
const weeksText = (t: Translate, count: number) => t('condition.sessions.weeks', { count }, count);

function trialRow({ trial }: Protocol, t: Translate): Row | undefined {
  if (!trial?.sessions || !trial.courseWeeks) return undefined;
  const sessions = sessionsText(t, trial.sessions, trial.sessions);
  return {
    label: trial.label ? t('condition.sessions.namedTrial', { trial: trial.label }) : t('condition.sessions.trial'),
    text: t('condition.sessions.inWeeks', { sessions, weeks: weeksText(t, trial.courseWeeks) }),
    weeks: trial.courseWeeks,
    ticks: evenTicks(trial.sessions, trial.courseWeeks),
  };
}

/** The usual course by its rate, or by its count where only that is known. Where its length is not known it fills the axis and goes on. */
function usualRow(protocol: Protocol, axisWeeks: number | undefined, t: Translate): Row | undefined {
  const weeks = protocol.courseWeeks || axisWeeks;
  const isOpenEnded = !protocol.courseWeeks;
  const rate = formatRange(protocol.sessionsPerWeekMin, protocol.sessionsPerWeekMax, t);
  const count = formatRange(protocol.sessionCountMin, protocol.sessionCountMax, t);
  const label = t('condition.sessions.usual');
  if (!weeks) return undefined;
  if (rate) {
    const sessions = sessionsText(t, rate, protocol.sessionsPerWeekMax ?? protocol.sessionsPerWeekMin ?? 0);
    const length = isOpenEnded ? t('condition.sessions.asAgreed') : t('condition.sessions.forWeeks', { weeks: weeksText(t, weeks) });
    return { label, text: t('condition.sessions.rate', { sessions, length }), weeks, isOpenEnded, ticks: weeklyTicks(protocol, weeks) };
  }
  if (!count || isOpenEnded) return undefined;
  const most = protocol.sessionCountMax ?? protocol.sessionCountMin ?? 0;
  const ticks = evenTicks(most, weeks, protocol.sessionCountMin ?? most);
  const text = t('condition.sessions.inWeeks', { sessions: sessionsText(t, count, most), weeks: weeksText(t, weeks) });
  return { label, text, weeks, ticks };
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
export function sessionTimeline(protocol: Protocol, t: Translate): Timeline | undefined {
  const trial = trialRow(protocol, t);
  const rows = [usualRow(protocol, trial?.weeks, t), trial].filter(
    (row): row is Row => row !== undefined && row.ticks.length > 0 && row.ticks.length <= MOST_TICKS,
  );
  return rows.length ? { weeks: Math.max(...rows.map(({ weeks }) => weeks)), rows } : undefined;
}
