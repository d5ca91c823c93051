import type { ConditionSessionsFragment } from '@meridian/content-schema';
import { formatRange } from '~/utils/format-range';
import type { Translate } from '~/utils/translate';

type Protocol = NonNullable<ConditionSessionsFragment['protocol']>;

export interface ProtocolRow {
  label: string;
  text: string;
  /** Number of the STRICTA item it answers. @see STRICTA 2010, doi:10.1371/journal.pmed.1000261 */
  stricta: string;
}

/** What is known of a course of treatment, in STRICTA's order; what is not known has no row. */
export function protocolRows(protocol: Protocol, t: Translate): ProtocolRow[] {
  const { individualization, responseSought, stimulation } = protocol;
  const range = (low: number | null, high: number | null) => formatRange(low, high, t);
  const minutes = (count: string | undefined) => count && t('condition.sessions.minutes', { count });
  const rows: [string, string, string | null | undefined][] = [
    ['1b', t('condition.protocol.rationale'), protocol.rationale],
    ['1c', t('condition.protocol.individualization'), individualization && t(`condition.individualization.${individualization}`)],
    ['2a', t('condition.protocol.needles'), range(protocol.needlesPerSessionMin, protocol.needlesPerSessionMax)],
    ['2d', t('condition.protocol.response'), isStated(responseSought) ? t(`condition.response.${responseSought}`) : undefined],
    ['2e', t('condition.protocol.stimulation'), isStated(stimulation) ? t(`condition.stimulation.${stimulation}`) : undefined],
    ['2f', t('condition.protocol.retention'), minutes(range(protocol.retentionMinutesMin, protocol.retentionMinutesMax))],
    ['3a', t('condition.protocol.sessions'), range(protocol.sessionCountMin, protocol.sessionCountMax)],
    ['3b', t('condition.protocol.course'), protocol.courseWeeks ? weeks(protocol.courseWeeks, t) : undefined],
    ['3b', t('condition.protocol.rate'), range(protocol.sessionsPerWeekMin, protocol.sessionsPerWeekMax)],
    ['3b', t('condition.protocol.visit'), minutes(range(protocol.sessionMinutes, null))],
    ['4a', t('condition.protocol.other'), protocol.otherTreatments],
    ['4b', t('condition.protocol.setting'), protocol.setting],
    ['5', t('condition.protocol.practitioner'), protocol.practitionerBackground],
  ];
  return rows.flatMap(([stricta, label, text]) => (text ? [{ stricta, label, text }] : []));
}

const isStated = (value: string | null) => value !== null && value !== 'not_stated';
const weeks = (count: number, t: Translate) => t('condition.sessions.weeks', { count }, count);
