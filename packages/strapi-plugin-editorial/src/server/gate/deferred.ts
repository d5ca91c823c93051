import { AsyncLocalStorage } from 'node:async_hooks';

type Judging = () => Promise<void>;

const waiting = new AsyncLocalStorage<Judging[]>();

/**
 * Publishes several documents that need each other, and judges them when all of them are published. Call it inside the transaction that a
 * refusal is to undo.
 */
export async function judgeAtEnd(publish: () => Promise<void>): Promise<void> {
  const judgings: Judging[] = [];
  await waiting.run(judgings, publish);
  for (const judge of judgings) await judge();
}

/** Judges a write now, or with the others of {@link judgeAtEnd}. */
export async function judgeInTurn(judge: Judging): Promise<void> {
  const judgings = waiting.getStore();
  if (judgings) judgings.push(judge);
  else await judge();
}
