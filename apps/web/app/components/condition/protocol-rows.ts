import type { ConditionSessionsFragment } from '@meridian/content-schema';
import { formatRange } from '~/utils/format-range';

type Protocol = NonNullable<ConditionSessionsFragment['protocol']>;

export interface ProtocolRow {
  label: string;
  text: string;
  /** Number of the STRICTA item it answers. @see STRICTA 2010, doi:10.1371/journal.pmed.1000261 */
  stricta: string;
}

const INDIVIDUALIZATION = {
  fixed: 'The same for everyone',
  partly_individual: 'Partly fitted to the person',
  individual: 'Fitted to the person',
} as const;
const RESPONSES = {
  de_qi: 'A dull ache or heaviness (de qi)',
  muscle_twitch: 'A twitch of the muscle',
  none: 'None',
  not_stated: undefined,
} as const;
const STIMULATIONS = { none: 'None', manual: 'By hand', electrical: 'By a weak current', not_stated: undefined } as const;

/** What is known of a course of treatment, in STRICTA's order; what is not known has no row. */
export function protocolRows(protocol: Protocol): ProtocolRow[] {
  const minutes = (range: string | undefined) => range && `${range} minutes`;
  const rows: [string, string, string | null | undefined][] = [
    ['1b', 'Why this way', protocol.rationale],
    ['1c', 'The same for everyone?', protocol.individualization && INDIVIDUALIZATION[protocol.individualization]],
    ['2a', 'Needles in a session', formatRange(protocol.needlesPerSessionMin, protocol.needlesPerSessionMax)],
    ['2d', 'Response sought', protocol.responseSought && RESPONSES[protocol.responseSought]],
    ['2e', 'Needles are moved', protocol.stimulation && STIMULATIONS[protocol.stimulation]],
    ['2f', 'Needles stay in', minutes(formatRange(protocol.retentionMinutesMin, protocol.retentionMinutesMax))],
    ['3a', 'Sessions in a course', formatRange(protocol.sessionCountMin, protocol.sessionCountMax)],
    ['3b', 'Length of a course', protocol.courseWeeks ? `${protocol.courseWeeks} weeks` : undefined],
    ['3b', 'Sessions a week', formatRange(protocol.sessionsPerWeekMin, protocol.sessionsPerWeekMax)],
    ['3b', 'Length of a visit', minutes(formatRange(protocol.sessionMinutes, undefined))],
    ['4a', 'Other treatment beside it', protocol.otherTreatments],
    ['4b', 'Where and how', protocol.setting],
    ['5', 'Who gives it', protocol.practitionerBackground],
  ];
  return rows.flatMap(([stricta, label, text]) => (text ? [{ stricta, label, text }] : []));
}
