import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from 'koa';
import type { LogReader } from './read/log-reader.ts';
import type { Readers } from './read/readers.ts';

/** A database that takes longer is as good as down: milliseconds. */
const ANSWER_WITHIN = 2_000;

/** The process runs. */
export async function answerAlive(ctx: Context): Promise<void> {
  ctx.status = 200;
  ctx.body = { alive: true };
}

/** The process can do its work: the database answers. Says nothing that a stranger may not know. */
export async function answerReady(ctx: Context, parts: { reader: LogReader; readers: Readers }): Promise<void> {
  const position = await readPosition(parts);
  ctx.status = position === undefined ? 503 : 200;
  ctx.body = position === undefined ? { database: 'down' } : { database: 'up', position, readers: parts.readers.connected().length };
}

async function readPosition(parts: { reader: LogReader }): Promise<number | undefined> {
  try {
    const state = await Promise.race([parts.reader.state(), delay(ANSWER_WITHIN, undefined, { ref: false })]);
    return state?.head;
  } catch {
    // Whatever the reason, the answer is the same; requests that need the database report it.
    return undefined;
  }
}
