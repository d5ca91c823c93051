import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { USUAL_DATABASES, startDeliveryCms, type DeliveryCms, type DeliveryEvent } from '../harness/delivery.ts';
import { signInAs } from '../harness/staff.ts';

interface StoredFile {
  id: number;
  documentId: string;
}

const FILE = 'plugin::upload.file';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A PNG whose head promises that many pixels. */
function bomb(width: number, height: number): Buffer {
  const png = Buffer.from(PIXEL, 'base64');
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

type Said = Omit<DeliveryEvent, 'position' | 'id' | 'at'>;
type FileAction = 'update' | 'delete';

const short = ({ action, uid, documentId, locales, touched }: DeliveryEvent): Said => ({ action, uid, documentId, locales, touched });
const event = (action: FileAction, { documentId }: StoredFile): Said => ({ action, uid: FILE, documentId, locales: [], touched: [] });

describe.each(USUAL_DATABASES)('the media library on $name', (database) => {
  let cms: DeliveryCms;
  let token: string;
  let count = 0;

  describe.skipIf(database.reason)('as its owner uses it', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database, { DELIVERY_ACKNOWLEDGE_WITHIN: '0' });
      token = await signInAs(cms, 'owner');
    });
    afterAll(() => cms?.stop());

    const request = async (method: string, path: string, body?: object) => {
      const isForm = body instanceof FormData;
      const response = await fetch(`${cms.url}/upload${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(isForm ? {} : { 'content-type': 'application/json' }) },
        body: isForm ? body : JSON.stringify(body ?? {}),
      });
      return { status: response.status, body: (await response.json()) as unknown };
    };
    /** @throws when it was refused */
    const send = async (...asked: Parameters<typeof request>) => {
      const { status, body } = await request(...asked);
      if (status >= 300) throw new Error(`${asked[0]} ${asked[1]}: ${status} ${JSON.stringify(body)}`);
      return body;
    };
    const picture = () => {
      const form = new FormData();
      const name = `needle-${(count += 1)}.png`;
      form.append('files', new Blob([Buffer.from(PIXEL, 'base64')], { type: 'image/png' }), name);
      form.append('fileInfo', JSON.stringify({ name, alternativeText: name, caption: null }));
      return form;
    };
    const upload = async () => ((await send('POST', '', picture())) as [StoredFile])[0];
    const createFolder = async () =>
      ((await send('POST', '/folders', { name: `Folder ${(count += 1)}`, parent: null })) as { data: { id: number } }).data.id;
    const eventsOf = async (work: () => Promise<unknown>) => (await cms.eventsOf(work)).map(short);
    const byId = (events: Said[]) => events.toSorted((a, b) => a.documentId.localeCompare(b.documentId));

    it('a picture is kept with its size, versions for every screen and what shows until it is there', async () => {
      const { default: sharp } = await import('sharp');
      const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#1f5b4e' } })
        .jpeg()
        .toBuffer();
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'room.jpg');
      const [file] = (await send('POST', '', form)) as [Record<string, unknown>];
      expect(file).toMatchObject({ width: 900, height: 600, mime: 'image/jpeg', thumbhash: expect.stringMatching(/^[\w+/]{20,40}=*$/) });
      const formats = file.formats as Record<string, { url: string; width: number; mime: string }>;
      expect(Object.keys(formats).toSorted()).toEqual([
        'avif_480',
        'avif_800',
        'avif_900',
        'thumbnail',
        'webp_480',
        'webp_800',
        'webp_900',
      ]);
      for (const [key, { url, mime, width }] of Object.entries(formats).filter(([name]) => name !== 'thumbnail')) {
        const stored = await fetch(`${cms.url}${url}`);
        const metadata = await sharp(Buffer.from(await stored.arrayBuffer())).metadata();
        expect([key, stored.status, mime, width]).toEqual([key, 200, `image/${key.split('_')[0]}`, metadata.width]);
      }
      await send('DELETE', `/files/${String(file.id)}`);
      expect((await fetch(`${cms.url}${formats.avif_480?.url}`)).status).toBe(404);
    });

    it.each([
      ['a picture of 3,600 million pixels', 'bomb.png', 'image/png', bomb(60_000, 60_000)],
      ['a broken picture', 'broken.png', 'image/png', Buffer.from(PIXEL, 'base64').subarray(0, 40)],
      ['a page that says it is a picture', 'page.png', 'image/png', Buffer.from('<html><script>alert(1)</script></html>')],
    ])('refuses %s', async (_what, name, type, bytes) => {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
      expect((await request('POST', '', form)).status).toBe(400);
    });

    it('an upload is of interest only when content shows it', async () => {
      expect(await eventsOf(upload)).toEqual([]);
    });

    it.each<[FileAction, string, (file: StoredFile) => Promise<unknown>]>([
      ['update', 'a new text', ({ id }) => send('PUT', `/files/${id}`, { fileInfo: { alternativeText: 'A needle' } })],
      ['update', 'a new text in a form', ({ id }) => send('POST', `?id=${id}`, { fileInfo: { caption: 'A needle' } })],
      ['update', 'other bytes', ({ id }) => send('POST', `/files/${id}/replace`, picture())],
      ['update', 'other bytes in a form', ({ id }) => send('POST', `?id=${id}`, picture())],
      ['delete', 'its deletion', ({ id }) => send('DELETE', `/files/${id}`)],
    ])('writes %s for %s', async (action, _what, work) => {
      const file = await upload();
      expect(await eventsOf(() => work(file))).toEqual([event(action, file)]);
    });

    it('writes one event for each of many files', async () => {
      const files = [await upload(), await upload(), await upload()];
      const updates = files.map(({ id }) => ({ id, fileInfo: { caption: 'Together' } }));
      const updated = await eventsOf(() => send('POST', '/actions/bulk-update', { updates }));
      expect(byId(updated)).toEqual(byId(files.map((file) => event('update', file))));
      const deleted = await eventsOf(() => send('POST', '/actions/bulk-delete', { fileIds: files.map(({ id }) => id), folderIds: [] }));
      expect(byId(deleted)).toEqual(byId(files.map((file) => event('delete', file))));
    });

    it('writes nothing for a move, and the deletion of what is in a deleted folder', async () => {
      const [outer, inner] = [await createFolder(), await createFolder()];
      const files = [await upload(), await upload()];
      const moves = await eventsOf(async () => {
        await send('POST', '/actions/bulk-move', { folderIds: [inner], fileIds: [], destinationFolderId: outer });
        await send('POST', '/actions/bulk-move', { folderIds: [], fileIds: [files[0]?.id], destinationFolderId: outer });
        await send('PUT', `/files/${files[1]?.id}`, { fileInfo: { folder: inner } });
      });
      expect(moves).toEqual([]);
      const events = await eventsOf(() => send('POST', '/actions/bulk-delete', { fileIds: [], folderIds: [outer] }));
      expect(byId(events)).toEqual(byId(files.map((file) => event('delete', file))));
    });

    it('writes nothing for what fails: an upload, a replacement, a deletion', async () => {
      const file = await upload();
      const log = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
      const { provider } = cms.strapi.plugin('upload') as unknown as { provider: Record<string, () => Promise<void>> };
      const methods = Object.keys(provider).filter((name) => /^(upload|replace|delete)/.test(name));
      const full = methods.map((name) => vi.spyOn(provider, name).mockRejectedValue(new Error('no space left')));
      const events = await eventsOf(async () => {
        for (const [method, path, body] of [
          ['POST', '', picture()],
          ['POST', `/files/${file.id}/replace`, picture()],
          ['DELETE', `/files/${file.id}`],
          ['POST', '/actions/bulk-delete', { fileIds: [file.id], folderIds: [] }],
        ] as const) {
          expect((await request(method, path, body)).status, `${method} ${path}`).toBe(500);
        }
      });
      for (const spy of [...full, log]) spy.mockRestore();
      expect(events).toEqual([]);
      expect(await cms.strapi.db.query(FILE).findOne({ where: { id: file.id } })).toMatchObject({ documentId: file.documentId });
    });

    it('writes nothing if the change is undone after it was made', async () => {
      const file = await upload();
      const library = () => cms.strapi.plugin('upload').service('upload');
      const undo = (work: () => Promise<unknown>) =>
        cms.strapi.db.transaction(async () => {
          await work();
          throw new Error('refused');
        });
      const events = await eventsOf(async () => {
        await expect(undo(() => library().updateFileInfo(file.id, { caption: 'x' }))).rejects.toThrow('refused');
        await expect(undo(() => cms.strapi.db.query(FILE).deleteMany({ where: { id: file.id } }))).rejects.toThrow('refused');
      });
      expect(events).toEqual([]);
      expect(await cms.strapi.db.query(FILE).findOne({ where: { id: file.id } })).toMatchObject({ caption: null });
    });
  });
});
