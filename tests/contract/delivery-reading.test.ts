import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectPostgres, DATABASES, POSTGRES, startDeliveryCms, type Cursor, type DeliveryCms } from '../harness/delivery.ts';
import { DELIVERY_TOKEN } from '../harness/contract-cms.ts';
import { LOCK } from '../../packages/strapi-plugin-delivery/src/server/log/write-events.ts';

const FAQ = 'api::faq.faq';

let cms: DeliveryCms;
const createFaq = async () => (await cms.documents('faq').create({ locale: 'en', data: { question: 'Why?' } })).documentId;
const publish = (documentId: string) => cms.documents('faq').publish({ documentId, locale: 'en' });
const isWaiting = () => cms.log.readers().some((reader) => reader.isWaiting);

/** Of this many rounds the median is shown. It is not judged: the machine may have other things to do. */
const ROUNDS = process.env.TEST_FULL ? 50 : 20;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
const showLatency = (where: string, values: number[]) => {
  console.info(`From commit to answer, ${where}: ${median(values).toFixed(1)} ms, the median of ${values.length}`);
};

describe.each(DATABASES)('reading the event log on $name', (database) => {
  describe.skipIf(database.reason)('a reader', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database, { DELIVERY_KEEP_EVENTS: '20' });
    });
    afterAll(() => cms?.stop());

    it.each([{}, { authorization: 'Bearer wrong' }, { authorization: `Basic ${DELIVERY_TOKEN}` }])(
      'without the token gets 401 before any SQL (%j)',
      async (headers) => {
        let status = 0;
        const queries = await cms.countQueries(async () => ({ status } = await cms.ask({}, { headers })));
        expect({ status, queries }).toEqual({ status: 401, queries: 0 });
      },
    );

    it('that does not send a GET gets 405 and is told what to send', async () => {
      const response = await fetch(`${cms.url}/delivery/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${DELIVERY_TOKEN}` },
      });
      expect([response.status, response.headers.get('allow'), await response.json()]).toEqual([
        405,
        'GET',
        { error: { status: 405, name: 'MethodNotAllowedError', message: 'Send a GET request.' } },
      ]);
    });

    it.each<[Record<string, string>, string]>([
      [{ after: '-1', epoch: 'e' }, '"after" is a whole number'],
      [{ after: '1.5', epoch: 'e', last: 'x' }, '"after" is a whole number'],
      [{ after: '0' }, '"epoch" is needed'],
      [{ after: '3', epoch: 'e' }, '"last" is needed'],
      [{ after: '0', epoch: 'e', wait: '30001' }, '"wait" is a whole number'],
      [{ after: '0', epoch: 'e', reader: 'a b' }, '"reader" is up to 64'],
      [{ wait: '10' }, '"wait" goes with "after"'],
      [{ afterwards: '1' }, 'There is no parameter "afterwards"'],
    ])('that asks %j is told what to do', async (parameters, message) => {
      const { status, error } = await cms.ask(parameters);
      expect({ status, name: error?.name, message: error?.message }).toEqual({
        status: 400,
        name: 'ValidationError',
        message: expect.stringContaining(message),
      });
    });

    it('begins where the log stands and follows it event by event', async () => {
      const start = await cms.ask();
      expect(start).toMatchObject({ status: 200, events: [], position: start.head });
      const ids = [await createFaq(), await createFaq()];
      for (const id of ids) await publish(id);
      const first = await cms.after(start);
      expect(first.events.map(({ documentId }) => documentId)).toEqual(ids);
      expect(first).toMatchObject({ position: first.events[1]?.position, last: first.events[1]?.id, head: first.position });
      expect(await cms.after(first)).toMatchObject({ status: 200, events: [], position: first.position, last: first.last });
    });

    it('that waits is answered at the commit', async () => {
      const id = await createFaq();
      const latencies: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const cursor = await cms.now();
        const answered = cms.after(cursor, { wait: '20000', reader: 'waiting' }).then((answer) => ({ answer, at: performance.now() }));
        await expect.poll(isWaiting).toBe(true);
        let committedAt = 0;
        await cms.strapi.db.transaction(async ({ onCommit }) => {
          await publish(id);
          onCommit(() => (committedAt = performance.now()));
        });
        const { answer, at } = await answered;
        expect(answer.events.map(({ documentId }) => documentId)).toEqual([id]);
        latencies.push(at - committedAt);
      }
      showLatency(`${database.name}, same process`, latencies);
    });

    it('that waits in vain is told so when its time is over', async () => {
      const cursor = await cms.now();
      const begin = performance.now();
      expect(await cms.after(cursor, { wait: '120' })).toMatchObject({ status: 200, events: [], position: cursor.position });
      expect(performance.now() - begin).toBeGreaterThan(100);
    });

    it('that hangs up frees its wait', async () => {
      const cursor = await cms.now();
      const isHeld = () => cms.log.readers().find(({ name }) => name === 'hanging-up')?.isWaiting;
      const controller = new AbortController();
      const asked = cms.after(cursor, { wait: '30000', reader: 'hanging-up' }, { signal: controller.signal });
      await expect.poll(isHeld).toBe(true);
      controller.abort();
      await expect(asked).rejects.toThrow(/abort/i);
      await expect.poll(isHeld).toBe(false);
    });

    it('of an older epoch, of a later position, or of another event at its position has to begin anew', async () => {
      await publish(await createFaq());
      const now = await cms.now();
      const lost: Cursor[] = [
        { ...now, epoch: 'another' },
        { ...now, position: now.position + 1 },
        { ...now, last: 'another' },
      ];
      for (const cursor of lost) {
        expect(await cms.after(cursor, { wait: '1000' })).toMatchObject({ status: 409, error: { name: 'ResynchroniseError' }, ...now });
      }
    });

    it('is told when its events are compacted away', async () => {
      const old = await cms.now();
      const id = await createFaq();
      for (let round = 0; round < 22; round += 1) await publish(id);
      const now = await cms.now();
      await expect.poll(async () => (await cms.after(old)).status, { timeout: 15_000 }).toBe(409);
      expect(await cms.after({ ...now, position: 0, last: null })).toMatchObject({ status: 409, ...now });
      expect((await cms.after(now)).status).toBe(200);
    });
  });
});

describe.each(DATABASES)('beside other processes on $name', (database) => {
  describe.skipIf(database.reason)('the CMS', () => {
    let isStopped = false;
    const stop = async () => {
      if (!isStopped) await cms?.stop();
      isStopped = true;
    };
    beforeAll(async () => {
      cms = await startDeliveryCms(database);
    });
    afterAll(stop);

    it('wakes a reader of this one at its commit', async () => {
      const other = spawnOther(cms.environment);
      try {
        expect(await other.line()).toBe('ready');
        const documentId = await createFaq();
        const latencies: number[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const cursor = await cms.now();
          const answered = cms
            .after(cursor, { wait: '20000', reader: 'waiting' })
            .then((answer) => ({ answer, at: performance.timeOrigin + performance.now() }));
          await expect.poll(() => cms.log.readers()).toMatchObject([{ isWaiting: true }]);
          other.send({ uid: FAQ, documentId });
          const { answer, at } = await answered;
          expect(answer.events.map((event) => event.documentId)).toEqual([documentId]);
          latencies.push(at - Number(await other.line()));
        }
        showLatency(`${database.name}, other process`, latencies);
      } finally {
        await other.end();
      }
    });

    if (database === POSTGRES) describeCommits();

    // The last one: it ends the CMS.
    it('answers whoever waits at its shutdown, and ends at once', async () => {
      const answered = cms.after(await cms.now(), { wait: '30000', reader: 'last' });
      await expect.poll(() => cms.log.readers().find(({ name }) => name === 'last')?.isWaiting).toBe(true);
      const begin = performance.now();
      await stop();
      expect(await answered).toMatchObject({ status: 200, events: [] });
      expect(performance.now() - begin).toBeLessThan(5_000);
    });
  });
});

/** What only a database with several writers can get wrong. */
function describeCommits() {
  describe('with two transactions that commit out of order', () => {
    it('show no event before an earlier one: the second waits for the first', async () => {
      const rival = connectPostgres(cms.environment.DATABASE_URL);
      await rival.connect();
      try {
        const cursor = await cms.now();
        // Another CMS has its position and has not committed yet.
        await rival.query('begin');
        await rival.query('select pg_advisory_xact_lock($1)', [LOCK]);
        await rival.query(
          "insert into delivery_events (id, action, uid, document_id, locales, touched, at) values ('earlier', 'update', 'api::faq.faq', 'x', '[]', '[]', '')",
        );
        const published = publish(await createFaq());
        const locks = "select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted";
        await expect.poll(async () => (await rival.query(locks)).rows[0]?.waiting).toBe(1);
        expect((await cms.after(cursor)).events).toEqual([]);
        await rival.query('commit');
        await published;
        const { events } = await cms.after(cursor);
        expect(events.map(({ id }) => id === 'earlier')).toEqual([true, false]);
      } finally {
        await rival.end();
      }
    });

    it('have the order of their commits, not of their beginnings', async () => {
      const [slow, fast] = [await createFaq(), await createFaq()];
      const start = await cms.now();
      const held = Promise.withResolvers<undefined>();
      const written = Promise.withResolvers<undefined>();
      const first = cms.strapi.db.transaction(async () => {
        await publish(slow);
        written.resolve(undefined);
        await held.promise;
      });
      await written.promise;
      await publish(fast);
      const early = await cms.after(start);
      expect(early.events.map(({ documentId }) => documentId)).toEqual([fast]);
      held.resolve(undefined);
      await first;
      expect((await cms.after(early)).events.map(({ documentId }) => documentId)).toEqual([slow]);
    });

    it('never make a reader miss one, with many at once', async () => {
      const ids = await Promise.all(Array.from({ length: 30 }, createFaq));
      let cursor = await cms.now();
      const seen: { position: number; documentId: string }[] = [];
      let isOver = false;
      const all = Promise.all(ids.map(publish)).finally(() => (isOver = true));
      for (let isLast = false; !isLast;) {
        isLast = isOver;
        const answer = await cms.after(cursor);
        seen.push(...answer.events);
        cursor = answer;
      }
      await all;
      expect(seen.map(({ documentId }) => documentId).toSorted()).toEqual(ids.toSorted());
      const positions = seen.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
    });
  });

  describe('on the connection that hears of commits', () => {
    it('wakes readers before anybody looks, and is made anew when it is lost', async () => {
      const rival = connectPostgres(cms.environment.DATABASE_URL);
      await rival.connect();
      const listeners = async () =>
        (await rival.query("select pid from pg_stat_activity where datname = current_database() and query = 'listen delivery_events'"))
          .rows;
      // Nothing but the notification tells this process of it.
      const wake = async () => {
        const answered = cms.after(await cms.now(), { wait: '20000', reader: 'waiting' });
        await expect.poll(isWaiting).toBe(true);
        await rival.query(
          "insert into delivery_events (id, action, uid, document_id, locales, touched, at) values (gen_random_uuid(), 'update', 'api::faq.faq', 'x', '[]', '[]', '')",
        );
        const begin = performance.now();
        await rival.query("select pg_notify('delivery_events', '')");
        expect((await answered).events).toHaveLength(1);
        return performance.now() - begin;
      };
      const wakeOften = async () => median([await wake(), await wake(), await wake(), await wake(), await wake()]);
      try {
        // Without it they are told once a second.
        expect(await wakeOften()).toBeLessThan(300);
        const [lost] = await listeners();
        const warn = vi.spyOn(cms.strapi.log, 'warn').mockReturnValue(cms.strapi.log);
        await rival.query('select pg_terminate_backend($1)', [lost?.pid]);
        expect(await wake()).toBeGreaterThan(0);
        const isBack = async () => (await listeners()).some(({ pid }) => pid !== lost?.pid);
        await expect.poll(isBack, { timeout: 15_000 }).toBe(true);
        expect(warn.mock.calls.flat().join()).toContain('The connection that hears of new events is lost');
        warn.mockRestore();
        expect(await wakeOften()).toBeLessThan(300);
      } finally {
        await rival.end();
      }
    });
  });
}

function spawnOther(environment: Record<string, string>) {
  const script = fileURLToPath(new URL('../harness/other-cms.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    line: async () => String((await lines.next()).value),
    send: (message: object) => child.stdin.write(`${JSON.stringify(message)}\n`),
    end: async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
