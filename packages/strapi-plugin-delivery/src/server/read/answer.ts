import type { DeliveryEvent } from '../events.ts';
import type { LogReader, LogState } from './log-reader.ts';
import type { EventsQuestion } from './request.ts';

/** A place in the log that a reader goes on from. */
interface Cursor {
  epoch: string;
  position: number;
  /** The id of the event at that position; null before the first event. */
  last: string | null;
}

export interface EventsAnswer extends Cursor {
  /** The newest committed position. */
  head: number;
  events: DeliveryEvent[];
}

export interface ResynchroniseAnswer extends Cursor {
  error: { status: 409; name: 'ResynchroniseError'; message: string };
}

/** Where a reader begins that has seen nothing. */
export async function answerState(reader: LogReader): Promise<EventsAnswer> {
  const state = await reader.state();
  return { ...newestOf(state), head: state.head, events: [] };
}

/** What came after a reader's position, without waiting for it; or that it has to treat everything as changed, and why. */
export async function answerEvents(reader: LogReader, question: EventsQuestion): Promise<EventsAnswer | ResynchroniseAnswer> {
  const { after, epoch, last } = question;
  // In this order: what was compacted away before the second read would be missing from the first.
  const events = await reader.after(after);
  const state = await reader.state(after);
  const reason = explainLost(question, state);
  if (reason) {
    const message = `${reason} Take over this epoch, position and last, and treat everything as changed.`;
    return { error: { status: 409, name: 'ResynchroniseError', message }, ...newestOf(state) };
  }
  const newest = events.at(-1);
  return {
    epoch,
    position: newest?.position ?? after,
    last: newest?.id ?? last,
    head: Math.max(state.head, newest?.position ?? 0),
    events,
  };
}

function newestOf({ epoch, head, headId }: LogState): Cursor {
  return { epoch, position: head, last: headId };
}

function explainLost({ after, epoch, last }: EventsQuestion, state: LogState & { knownId: string | undefined }): string | undefined {
  if (epoch !== state.epoch) return 'The content was replaced by an import or a restore.';
  if (after > state.head) return 'The log ends before this position: an older database was put back.';
  if (state.compactedTo > 0 && after <= state.compactedTo) return 'The events after this position are no longer kept.';
  if (after > 0 && state.knownId !== last) return 'There is another event at this position: an older database was put back.';
  return undefined;
}
