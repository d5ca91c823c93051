import { setTimeout as sleep } from 'node:timers/promises';

export interface Health {
  readonly url: string;
  /** The answer that means "ready". */
  readonly status: number;
}

/** Asks until the answer comes (true) or the signal says to stop (false). */
export async function waitForHealth({ url, status }: Health, stop: AbortSignal): Promise<boolean> {
  while (!stop.aborted) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.any([stop, AbortSignal.timeout(5_000)]), redirect: 'manual' });
      await answer.body?.cancel();
      if (answer.status === status) return true;
    } catch {
      // Not listening yet: asked again until it answers or has ended.
    }
    await sleep(100);
  }
  return false;
}
