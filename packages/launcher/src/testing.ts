// Help for the tests of this package.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from './settings.ts';
import type { Context } from './step.ts';

export function silent(): Context {
  return { output: { say: () => {}, begin: () => () => {} }, signal: new AbortController().signal };
}

/** An environment whose `pnpm` answers with version 1.2.3 and otherwise runs these shell lines. */
export function fakePnpm(folder: string, lines: string): Environment {
  const bin = join(folder, '.fake-bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'pnpm'), `#!/bin/sh\nif [ "$1" = --version ]; then echo 1.2.3; exit; fi\n${lines}\n`);
  chmodSync(join(bin, 'pnpm'), 0o755);
  return { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
}

/** Asks until the answer is truthy. */
export async function until<T>(ask: () => T | Promise<T>, withinMs = 10_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
    if (Date.now() > deadline) throw new Error(`not so within ${withinMs} ms: ${ask}`);
    await sleep(20);
  }
}
