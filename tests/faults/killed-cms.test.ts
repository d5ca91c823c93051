import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { hang, pass } from '../harness/faulty-proxy.ts';
import { startFaultWorld, type FaultWorld } from '../harness/fault-world.ts';
import { expectAsRenderedAnew, openAt, untilCaughtUp } from '../harness/pages.ts';

let world: FaultWorld;
let documentId: string;
const ADDRESS = '/conditions/fault-killed';
const fields = (question: string) => ({ name: 'Fault killed', slug: 'fault-killed', question });

beforeAll(async () => {
  world = await startFaultWorld();
  ({ documentId } = await world.editor.create('condition', fields('At first?')));
  await world.editor.publish('condition', documentId, fields('At first?'));
  await untilCaughtUp(world.site, world.position);
});
afterAll(async () => {
  await world.editor.remove('condition', documentId);
  await world.stop();
});

const cmsPid = () => (JSON.parse(readFileSync(path.join(inject('dataDir'), 'run', 'cms.json'), 'utf8')) as { pid: number }).pid;

it('killed between a commit and its delivery, the CMS loses nothing: the site shows it after the restart, without an edit', async () => {
  expect((await openAt(world.site.url, ADDRESS)).text).toContain('At first?');
  // No event reaches the site from here on.
  world.proxy.events = hang;
  await world.editor.publish('condition', documentId, fields('After the commit?'));
  process.kill(cmsPid(), 'SIGKILL');
  expect((await openAt(world.site.url, ADDRESS)).status).toBe(200);
  world.proxy.events = pass;
  await world.site.pause();
  await world.site.resume();
  await expect.poll(async () => (await openAt(world.site.url, ADDRESS)).text.includes('After the commit?'), { timeout: 60_000 }).toBe(true);
  await expect.poll(() => world.position().catch(() => 0), { timeout: 60_000 }).toBeGreaterThan(0);
  await expectAsRenderedAnew(world.site, world.direct, [ADDRESS]);
});

it('after a publish has returned nobody gets older text, however many read at the same time', { timeout: 120_000 }, async () => {
  let newest = 0;
  let isDone = false;
  const older: string[] = [];
  const failures: number[] = [];
  const read = async () => {
    while (!isDone) {
      const least = newest;
      const { status, text } = await openAt(inject('siteUrl'), ADDRESS);
      const shown = Number(/Round (\d+)\?/.exec(text)?.[1] ?? -1);
      if (status !== 200) failures.push(status);
      else if (shown < least) older.push(`${shown} after ${least}`);
    }
  };
  await world.editor.publish('condition', documentId, fields('Round 0?'));
  const readers = Array.from({ length: 4 }, read);
  for (let round = 1; round <= 12; round += 1) {
    await world.editor.publish('condition', documentId, fields(`Round ${round}?`));
    newest = round;
  }
  isDone = true;
  await Promise.all(readers);
  expect({ older, failures }).toEqual({ older: [], failures: [] });
});
