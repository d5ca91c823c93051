import type { Context } from 'koa';
import { answerEvents, answerState, type EventsAnswer, type ResynchroniseAnswer } from './answer.ts';
import type { Bell } from './bell.ts';
import type { LogReader } from './log-reader.ts';
import type { Readers } from './readers.ts';
import { parseQuestion, parseReport, QuestionError, type EventsQuestion } from './request.ts';
import { isBearer } from './token.ts';

export interface EventsDoor {
  settings: { token: string };
  reader: LogReader;
  readers: Readers;
  bell: Bell;
  /** Whether the process is about to end, so that nobody is kept waiting. */
  isClosing: boolean;
}

/** Answers `GET /delivery/events`. The token is compared before anything is asked of the database. */
export async function answerEventsRequest(ctx: Context, door: EventsDoor, log: { error(message: string): void }): Promise<void> {
  if (!mayPass(ctx, 'GET', door)) return;
  try {
    const question = parseQuestion(new URLSearchParams(ctx.querystring));
    const answer = question.kind === 'state' ? await answerState(door.reader) : await follow(ctx, door, question);
    ctx.status = 'error' in answer ? answer.error.status : 200;
    ctx.body = answer;
  } catch (error) {
    if (error instanceof QuestionError) return refuse(ctx, 400, error.name, error.message);
    log.error(`The event log cannot be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    refuse(ctx, 503, 'ServiceUnavailableError', 'The event log cannot be read now: ask again in a moment.');
  }
}

/** Answers `POST /delivery/live`: a reader serves what was published up to a position. */
export async function answerLiveReport(ctx: Context, door: EventsDoor): Promise<void> {
  if (!mayPass(ctx, 'POST', door)) return;
  try {
    const { reader, live } = parseReport(new URLSearchParams(ctx.querystring));
    door.readers.report(reader, live);
    ctx.status = 204;
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    refuse(ctx, 400, error.name, error.message);
  }
}

/** Whether it is the right method, and comes from a reader; otherwise it has been answered. */
function mayPass(ctx: Context, method: 'GET' | 'POST', { settings }: EventsDoor): boolean {
  if (ctx.method !== method) {
    ctx.set('Allow', method);
    refuse(ctx, 405, 'MethodNotAllowedError', `Send a ${method} request.`);
    return false;
  }
  if (isBearer(ctx.get('authorization'), settings.token)) return true;
  refuse(ctx, 401, 'UnauthorizedError', 'Only a site may read the log, with its token (DELIVERY_TOKEN).');
  return false;
}

/** Answers as soon as there is something to say, at the latest after the time that the reader is willing to wait. */
async function follow(ctx: Context, door: EventsDoor, question: EventsQuestion): Promise<EventsAnswer | ResynchroniseAnswer> {
  const leave: (isHungUp: boolean) => void =
    question.reader === undefined ? () => {} : door.readers.poll(question.reader, question.after, question.live);
  const deadline = Date.now() + question.wait;
  try {
    for (;;) {
      const wait = door.bell.wait(Math.max(0, deadline - Date.now()));
      ctx.res.once('close', wait.cancel);
      try {
        const answer = await answerEvents(door.reader, question);
        const isOver = 'error' in answer || answer.events.length > 0 || Date.now() >= deadline;
        if (isOver || door.isClosing || ctx.res.destroyed) return answer;
        await wait.over;
      } finally {
        wait.cancel();
        ctx.res.removeListener('close', wait.cancel);
      }
    }
  } finally {
    leave(ctx.res.destroyed);
  }
}

function refuse(ctx: Context, status: number, name: string, message: string): void {
  ctx.status = status;
  ctx.body = { error: { status, name, message } };
}
