import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryStatus } from '../../packages/strapi-plugin-delivery/src/server/admin/status.ts';
import { USUAL_DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';
import { signInAs } from '../harness/staff.ts';

let cms: DeliveryCms;
let token: string;

async function readStatus(): Promise<DeliveryStatus> {
  const response = await fetch(`${cms.url}/delivery/status`, { headers: { authorization: `Bearer ${token}` } });
  return (await response.json()) as DeliveryStatus;
}

async function publishFaq(question: string): Promise<string> {
  const { documentId } = await cms.documents('faq').create({ locale: 'en', data: { question } });
  await cms.documents('faq').publish({ documentId, locale: 'en' });
  return documentId;
}

describe.each(USUAL_DATABASES)('what the page in the admin is told on $name', (database) => {
  describe.skipIf(database.reason)('by the CMS', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database, { DELIVERY_ACKNOWLEDGE_WITHIN: '0' });
      token = await signInAs(cms, 'owner');
    });
    afterAll(() => cms?.stop());

    it('before anything happened: nothing, and what time it is', async () => {
      const before = Date.now();
      const status = await readStatus();
      expect(status).toMatchObject({ position: 0, events: [], readers: [] });
      expect(Date.parse(status.now)).toBeGreaterThanOrEqual(before);
      expect(Date.parse(status.now)).toBeLessThanOrEqual(Date.now());
    });

    it('how many events a reader has not seen, whatever gaps are between positions', async () => {
      await cms.after(await cms.now(), { reader: 'site-1' });
      const seen = await cms.now();
      const gone = await cms.eventsOf(() => publishFaq('How long?'));
      await publishFaq('Does it hurt?');
      await cms.strapi.db.connection('delivery_events').where({ position: gone[0]?.position }).delete();
      const { readers, position } = await readStatus();
      expect(position - seen.position).toBeGreaterThan(1);
      expect(readers).toMatchObject([{ name: 'site-1', lag: 1, isConnected: true }]);
      await cms.after(await cms.now(), { reader: 'site-1' });
      expect((await readStatus()).readers).toMatchObject([{ name: 'site-1', lag: 0 }]);
    });

    it('that a reader which waits is here now', async () => {
      const leave = new AbortController();
      const waiting = cms.after(await cms.now(), { reader: 'site-2', wait: '30000' }, { signal: leave.signal }).catch(() => undefined);
      const lastSeen = async () => (await readStatus()).readers.find(({ name }) => name === 'site-2')?.lastSeen ?? '';
      await expect.poll(lastSeen).not.toBe('');
      const first = await lastSeen();
      await expect.poll(async () => (await lastSeen()) > first, { timeout: 5_000 }).toBe(true);
      leave.abort();
      await waiting;
    });

    it('what an event was about by its names: of a document, of one that is gone, of everything', async () => {
      await publishFaq('Is it covered?');
      const documentId = await publishFaq('Who may not?');
      await cms.documents('faq').delete({ documentId, locale: 'en' });
      await cms.log.republishEverything();
      const { events } = await readStatus();
      expect(events.slice(0, 4).map(({ action, type, title, locales }) => [action, type, title, locales])).toEqual([
        ['everything', '', '', []],
        ['delete', 'FAQ', '', ['en']],
        ['publish', 'FAQ', '', ['en']],
        ['publish', 'FAQ', 'Is it covered?', ['en']],
      ]);
    });

    it('the newest 50, without a query for each', async () => {
      for (let number = 0; number < 51; number += 1) await publishFaq(`Question ${number}?`);
      const { events, position } = await readStatus();
      expect(events.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, index) => `Question ${50 - index}?`));
      expect(events[0]?.position).toBe(position);
      // Four for the account and two for each content type; at first Strapi still reads what it tells of the publishing.
      await expect.poll(() => cms.countQueries(readStatus)).toBeLessThan(10);
    });
  });
});
