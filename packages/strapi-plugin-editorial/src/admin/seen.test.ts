import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sendVersions, showDocument, type Shown } from './seen';

const answer = vi.fn<(url: string, init?: RequestInit) => Promise<Response>>();
const target = { fetch: ((url: string, init?: RequestInit) => answer(url, init)) as typeof fetch };
sendVersions(target);

const FORM: Shown = { uid: 'api::faq.faq', documentId: 'abc', locale: 'en', version: '2026-11-26T10:00:00.000Z', onConflict: vi.fn() };
const SAVE = '/content-manager/collection-types/api::faq.faq/abc?plugins[i18n][locale]=en';
const sent = () => new Headers(answer.mock.lastCall?.[1]?.headers).get('x-editorial-seen');
const conflict = () => Response.json({ error: { name: 'ConflictError' } }, { status: 400 });

beforeEach(() => {
  vi.resetAllMocks();
  answer.mockImplementation(async () => Response.json({}));
  showDocument(FORM);
});

describe('a save', () => {
  it.each([
    ['PUT', SAVE],
    ['POST', SAVE.replace('?', '/actions/publish?')],
    ['PUT', 'http://cms.example/content-manager/single-types/api::faq.faq'],
  ])('%s %s says what the form shows', async (method, url) => {
    await target.fetch(url, { method, headers: { accept: 'application/json' } });
    expect(sent()).toBe('abc en 2026-11-26T10:00:00.000Z');
    expect(new Headers(answer.mock.lastCall?.[1]?.headers).get('accept')).toBe('application/json');
  });

  it.each([
    ['GET', SAVE],
    ['PUT', SAVE.replace('abc', 'other')],
    ['PUT', SAVE.replace('faq.faq', 'guide.guide')],
    ['POST', '/editorial/check'],
    ['POST', '/content-manager/collection-types/api::faq.faq/actions/bulkPublish'],
  ])('%s %s is none of this form', async (method, url) => {
    await target.fetch(url, { method });
    expect(sent()).toBeNull();
  });

  it('says nothing more until what it has saved is shown', async () => {
    await target.fetch(SAVE, { method: 'PUT' });
    await target.fetch(SAVE, { method: 'PUT' });
    expect(sent()).toBeNull();
    showDocument({ ...FORM, locale: '', version: '2026-11-26T10:00:01.000Z' });
    await target.fetch(SAVE, { method: 'PUT' });
    expect(sent()).toBe('abc - 2026-11-26T10:00:01.000Z');
  });

  it('that was refused for what somebody else saved is told to the form, and answered as it was', async () => {
    answer.mockImplementation(async () => conflict());
    const response = await target.fetch(SAVE, { method: 'PUT' });
    expect(FORM.onConflict).toHaveBeenCalledOnce();
    expect(await response.json()).toMatchObject({ error: { name: 'ConflictError' } });
  });

  it('that failed for another reason is not', async () => {
    answer.mockImplementation(async () => new Response('Bad gateway', { status: 502 }));
    expect((await target.fetch(SAVE, { method: 'PUT' })).status).toBe(502);
    expect(FORM.onConflict).not.toHaveBeenCalled();
  });
});
