import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { USUAL_DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';
import { DELIVERY_TOKEN } from '../harness/contract-cms.ts';
import { ROLES, signInAs, type Role } from '../harness/staff.ts';

let cms: DeliveryCms;
const tokens = new Map<Role, string>();

const send = (role: Role | undefined, path: string, method = 'GET') =>
  fetch(`${cms.url}${path}`, { method, headers: role ? { authorization: `Bearer ${tokens.get(role)}` } : {} });
const createFaq = async () => (await cms.documents('faq').create({ locale: 'en', data: { question: 'Why?' } })).documentId;
const write = (method: string, path: string, question: string) =>
  fetch(`${cms.url}/content-manager/collection-types/api::faq.faq/${path}?locale=en`, {
    method,
    headers: { authorization: `Bearer ${tokens.get('owner')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
const publish = (documentId: string) => write('POST', `${documentId}/actions/publish`, 'Why?');
const reportLive = (reader: string, live: number, token = DELIVERY_TOKEN) =>
  fetch(`${cms.url}/delivery/live?reader=${reader}&live=${live}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
const saveDraft = (documentId: string) => write('PUT', documentId, 'Why not?');

describe.each(USUAL_DATABASES)('around the log on $name', (database) => {
  describe.skipIf(database.reason)('the CMS', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database, { DELIVERY_ACKNOWLEDGE_WITHIN: '30000' });
      for (const role of ROLES) tokens.set(role, await signInAs(cms, role));
    });
    afterAll(() => cms?.stop());

    it.each<[Role | undefined, number, number]>([
      [undefined, 401, 401],
      ['author', 403, 403],
      ['reviewer', 403, 403],
      ['editor', 200, 403],
      ['owner', 200, 200],
    ])('lets %s see the log: %i, and republish everything: %i', async (role, see, republish) => {
      expect((await send(role, '/delivery/status')).status).toBe(see);
      expect((await send(role, '/delivery/republish', 'POST')).status).toBe(republish);
    });

    it('shows the newest events by title, and each reader with its lag', async () => {
      const id = await createFaq();
      const cursor = await cms.now();
      await cms.after(cursor, { reader: 'site-1' });
      await cms.documents('faq').publish({ documentId: id, locale: 'en' });
      const status = (await (await send('editor', '/delivery/status')).json()) as {
        position: number;
        events: object[];
        readers: { name: string }[];
      };
      expect(status.events[0]).toMatchObject({ action: 'publish', title: 'Why?', locales: ['en'], touched: 0, position: status.position });
      expect(status.readers.find(({ name }) => name === 'site-1')).toMatchObject({
        position: cursor.position,
        lag: status.position - cursor.position,
        isConnected: true,
      });
    });

    it('asks every reader to renew everything, with one event', async () => {
      const before = await cms.now();
      const republished = send('owner', '/delivery/republish', 'POST');
      const seen = await cms.after(before, { wait: '30000', reader: 'site-1' });
      expect(seen.events).toMatchObject([{ action: 'everything', uid: '', documentId: '', locales: [], touched: [] }]);
      await cms.after(seen, { reader: 'site-1' });
      expect(await (await republished).json()).toEqual({ position: seen.position });
    });

    it('answers a publish when it is live on every connected reader', async () => {
      const id = await createFaq();
      let isAnswered = false;
      const first = await cms.now();
      const waiting = cms.after(first, { wait: '30000', reader: 'site-1', live: String(first.position) });
      await expect.poll(() => cms.log.readers().some(({ isWaiting }) => isWaiting)).toBe(true);
      const published = publish(id).finally(() => (isAnswered = true));
      const seen = await waiting;
      expect(seen.events).toMatchObject([{ action: 'publish', documentId: id }]);
      // Reading is not having seen: the reader may still be serving what it had. What publishes nothing overtakes whoever waits for it.
      for (const draft of [await createFaq(), await createFaq(), await createFaq()]) expect((await saveDraft(draft)).status).toBe(200);
      expect(isAnswered).toBe(false);
      const again = cms.after(seen, { wait: '30000', reader: 'site-1', live: String(first.position) });
      await expect.poll(() => cms.log.readers()).toMatchObject([{ position: seen.position, isWaiting: true }]);
      // Having seen it is not showing it either.
      expect((await saveDraft(await createFaq())).status).toBe(200);
      expect(isAnswered).toBe(false);
      expect((await reportLive('site-1', seen.position, '')).status).toBe(401);
      expect((await reportLive('site-1', seen.position)).status).toBe(204);
      expect((await published).status).toBe(200);
      expect(await cms.log.republishEverything()).toBeGreaterThan(seen.position);
      await again;
    });

    it('says that it is alive and ready, to anybody and without a session', async () => {
      const alive = await fetch(`${cms.url}/healthz`);
      expect([alive.status, await alive.json()]).toEqual([200, { alive: true }]);
      const ready = await fetch(`${cms.url}/readyz`);
      const { position } = await cms.now();
      expect([ready.status, await ready.json()]).toEqual([200, { database: 'up', position, readers: expect.any(Number) }]);
      expect(ready.headers.get('set-cookie')).toBeNull();
      expect((await fetch(`${cms.url}/delivery/status/`)).status).toBe(401);
    });
  });
});

describe('a publish with a reader that stays away', () => {
  it('is answered after the time that was set', async () => {
    cms = await startDeliveryCms(USUAL_DATABASES[0] as (typeof USUAL_DATABASES)[number], { DELIVERY_ACKNOWLEDGE_WITHIN: '100' });
    tokens.set('owner', await signInAs(cms, 'owner'));
    try {
      await cms.after(await cms.now(), { reader: 'gone' });
      expect((await publish(await createFaq())).status).toBe(200);
      expect(cms.log.readers()).toMatchObject([{ name: 'gone', isWaiting: false }]);
    } finally {
      await cms.stop();
    }
  });
});
