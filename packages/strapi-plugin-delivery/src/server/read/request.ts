/** A question to the log that asks nothing of it but where it stands. */
export interface StateQuestion {
  kind: 'state';
}

/** A reader's question for what came after its position. */
export interface EventsQuestion {
  kind: 'events';
  after: number;
  epoch: string;
  /** The id of the event at `after`; null before the first event. */
  last: string | null;
  /** Milliseconds to wait if there is nothing yet. */
  wait: number;
  reader: string | undefined;
  /** Up to here what the reader serves is made of what is published; undefined from one that does not tell. */
  live: number | undefined;
}

/** What a reader reports: that it has got somewhere. */
export interface LiveReport {
  reader: string;
  /** As in {@link EventsQuestion}. */
  live: number;
}

/** Something in a question that has to be put differently; the message says how. */
export class QuestionError extends Error {
  override name = 'ValidationError';
}

export const MAXIMUM_WAIT = 30_000;

const KNOWN = ['after', 'epoch', 'last', 'wait', 'reader', 'live'] as const;
const TOKEN = /^[\w-]{1,64}$/;
const READER = /^[\w.:@-]{1,64}$/;

/** @throws {QuestionError} about the first parameter that cannot be used */
export function parseQuestion(parameters: URLSearchParams): StateQuestion | EventsQuestion {
  assertKnown(parameters, KNOWN);
  const reader = parseReader(parameters);
  const after = parameters.get('after');
  if (after === null) {
    const other = ['epoch', 'last', 'wait', 'live'].find((name) => parameters.has(name));
    if (other) throw new QuestionError(`"${other}" goes with "after": ask without parameters first and take over what the answer says.`);
    return { kind: 'state' };
  }
  return {
    kind: 'events',
    after: parseNumber('after', after, Number.MAX_SAFE_INTEGER, 'the position of the last event that was read, 0 before the first'),
    ...parseKnown(parameters, after),
    wait: parseNumber('wait', parameters.get('wait') ?? '0', MAXIMUM_WAIT, `milliseconds, up to ${MAXIMUM_WAIT}`),
    reader,
    live: parameters.has('live') ? parseLive(parameters) : undefined,
  };
}

/** @throws {QuestionError} about the first parameter that cannot be used */
export function parseReport(parameters: URLSearchParams): LiveReport {
  assertKnown(parameters, ['reader', 'live']);
  const reader = parseReader(parameters);
  if (reader === undefined) throw new QuestionError('"reader" is needed: the name that the reader asks for events with.');
  return { reader, live: parseLive(parameters) };
}

function assertKnown(parameters: URLSearchParams, known: readonly string[]): void {
  for (const name of new Set(parameters.keys())) {
    if (!known.includes(name)) throw new QuestionError(`There is no parameter "${name}": use ${known.join(', ')}.`);
    if (parameters.getAll(name).length > 1) throw new QuestionError(`Give "${name}" once.`);
  }
}

function parseReader(parameters: URLSearchParams): string | undefined {
  const reader = parameters.get('reader') ?? undefined;
  if (reader === undefined || READER.test(reader)) return reader;
  throw new QuestionError('"reader" is up to 64 letters, digits, or any of . _ : @ - that name the reader, such as site-1.');
}

function parseLive(parameters: URLSearchParams): number {
  const meaning = 'the position up to which what the reader serves is as it is published';
  return parseNumber('live', parameters.get('live') ?? '', Number.MAX_SAFE_INTEGER, meaning);
}

function parseKnown(parameters: URLSearchParams, after: string): { epoch: string; last: string | null } {
  const epoch = parameters.get('epoch') ?? '';
  if (!TOKEN.test(epoch)) throw new QuestionError('"epoch" is needed beside "after": give the one of the last answer.');
  const last = parameters.get('last') || null;
  if (last !== null && !TOKEN.test(last))
    throw new QuestionError('"last" is the id of the event at "after": give the one of the last answer.');
  if (last === null && Number(after) > 0) {
    throw new QuestionError('"last" is needed beside an "after" above 0: give the one of the last answer.');
  }
  return { epoch, last };
}

function parseNumber(name: string, text: string, maximum: number, meaning: string): number {
  const value = Number(text);
  if (/^\d{1,16}$/.test(text) && value <= maximum) return value;
  throw new QuestionError(`"${name}" is a whole number: ${meaning}.`);
}
