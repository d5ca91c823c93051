import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectPostgres, USUAL_DATABASES, startDeliveryCms, type Cursor, type DeliveryCms } from '../harness/delivery.ts';

const CONDITION = 'api::condition.condition';

describe.each(USUAL_DATABASES)('what happens to published content while the CMS is down, on $name', (database) => {
  let cms: DeliveryCms;
  let isRunning = false;
  let dataDir: string;
  let environment: Record<string, string>;
  let drop = async () => {};
  let count = 0;

  describe.skipIf(database.reason)('and the log:', { timeout: 120_000 }, () => {
    beforeAll(async () => {
      dataDir = await mkdtemp(path.join(os.tmpdir(), 'meridian-restart-'));
      ({ environment, drop } = await database.create());
    });
    afterAll(async () => {
      await stop();
      await drop();
      await rm(dataDir, { recursive: true, force: true });
    });

    /** The CMS on the same database each time; it compares once, at its start. */
    const start = async () => {
      const same = { ...database, create: async () => ({ environment, drop: async () => {} }) };
      cms = await startDeliveryCms(same, { DATA_DIR: dataDir, DELIVERY_RECONCILE_EVERY: '86400000' });
      isRunning = true;
      await cms.log.compare();
    };
    const stop = async () => {
      if (isRunning) await cms.stop();
      isRunning = false;
    };
    /** Where the test before this one has left it running, it goes on. */
    const run = async () => {
      if (!isRunning) await start();
    };
    const create = async () => {
      const data = { name: 'Sciatica', slug: `restarted-${(count += 1)}` };
      return (await cms.documents('condition').create({ locale: 'en', data })).documentId;
    };
    const publish = (documentId: string) => cms.documents('condition').publish({ documentId, locale: 'en' });
    /** While no CMS runs. */
    const sql = async (statement: string) => {
      if (!environment.DATABASE_URL) {
        const file = new DatabaseSync(path.join(dataDir, 'cms.db'));
        file.exec(statement);
        return file.close();
      }
      const client = connectPostgres(environment.DATABASE_URL);
      await client.connect();
      await client.query(statement);
      await client.end();
    };
    const rename = (documentId: string) =>
      sql(`update conditions set name = 'Renamed with SQL' where document_id = '${documentId}' and published_at is not null`);
    const missed = async (cursor: Cursor) => {
      const { events } = await cms.after(cursor);
      return events.map(({ action, uid, documentId, locales }) => ({ action, uid, documentId, locales }));
    };
    const event = (action: string, documentId: string) => ({ action, uid: CONDITION, documentId, locales: ['en'] });

    it('nothing is reported after an orderly end, however short after a publish', async () => {
      await run();
      const documentId = await create();
      const cursor = await cms.now();
      await stop();
      await publishElsewhere({ DATA_DIR: dataDir, ...environment }, [documentId], 'ends');
      await start();
      expect(await missed(cursor)).toEqual([event('publish', documentId)]);
    });

    it('what SQL changed and deleted is found at the start, once', async () => {
      await run();
      const [changed, gone] = [await create(), await create()];
      for (const id of [changed, gone]) await publish(id);
      const cursor = await cms.now();
      await stop();
      await rename(changed);
      await sql(`delete from conditions where document_id = '${gone}' and published_at is not null`);
      await start();
      expect(await missed(cursor)).toEqual([event('update', changed), event('unpublish', gone)]);
      expect(await cms.eventsOf(() => cms.log.compare())).toEqual([]);
    });

    it('a publish that was killed before it was read is reported once more, since SQL may have followed it', async () => {
      await run();
      const [changed, same] = [await create(), await create()];
      await stop();
      await publishElsewhere({ DATA_DIR: dataDir, ...environment }, [changed, same], 'is killed');
      const cursor = await startingAt(rename(changed));
      // In the order of their ids.
      expect(await missed(cursor)).toEqual([changed, same].toSorted().map((id) => event('update', id)));
      const after = await cms.now();
      await cms.log.compare();
      await stop();
      await start();
      expect(await missed(after)).toEqual([]);
    });

    /** Starts it, and @returns where the log stood before it reported anything. */
    async function startingAt(prepared: Promise<unknown>): Promise<Cursor> {
      await prepared;
      await start();
      const { events } = await cms.after({ ...(await cms.now()), position: 0, last: null });
      const index = events.findLastIndex(({ action }) => action === 'publish');
      return { ...(await cms.now()), position: events[index]?.position ?? 0, last: events[index]?.id ?? null };
    }

    it('content types of another shape make readers renew everything, in the same epoch', async () => {
      await run();
      const documentId = await create();
      await publish(documentId);
      const cursor = await cms.now();
      await stop();
      await sql("update delivery_meta set value = 'another' where name = 'shape'");
      await rename(documentId);
      await start();
      expect(await missed(cursor)).toEqual([{ action: 'everything', uid: '', documentId: '', locales: [] }]);
      expect(await cms.eventsOf(() => cms.log.compare())).toEqual([]);
    });

    it('an empty log takes over what is published without events, and knows it from then on', async () => {
      await run();
      const documentId = await create();
      await publish(documentId);
      const { epoch } = await cms.now();
      await stop();
      for (const table of ['events', 'meta', 'fingerprints']) await sql(`drop table delivery_${table}`);
      await start();
      const cursor = await cms.now();
      expect(cursor).toEqual({ epoch: expect.any(String), position: 0, last: null });
      expect(cursor.epoch).not.toBe(epoch);
      await stop();
      await rename(documentId);
      await start();
      expect(await missed(cursor)).toEqual([event('update', documentId)]);
    });
  });
});

/** Another process publishes these and goes at once. If it is killed, nobody has read what it published. */
async function publishElsewhere(
  environment: Record<string, string>,
  documentIds: readonly string[],
  how: 'ends' | 'is killed',
): Promise<void> {
  const script = fileURLToPath(new URL('../harness/other-cms.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  for (const documentId of documentIds) {
    child.stdin.write(`${JSON.stringify({ uid: CONDITION, documentId })}\n`);
    expect(Number((await lines.next()).value)).toBeGreaterThan(0);
  }
  const exit = once(child, 'exit');
  if (how === 'ends') child.stdin.end();
  else child.kill('SIGKILL');
  await exit;
}
