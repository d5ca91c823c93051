import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeCms, type Behaviour, type FakeCms } from '../harness/fake-cms.ts';
import { startSite, type RunningSite } from '../harness/site.ts';

let cms: FakeCms;
let site: RunningSite;

beforeAll(async () => {
  cms = await startFakeCms();
  site = await startSite({ cmsUrl: cms.url });
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
});

const open = (path: string) => fetch(`${site.url}${path}`, { headers: { accept: 'text/html' } });

describe('the site, when the CMS', () => {
  it.each<[Behaviour, number]>([
    ['errors-beside-data', 502],
    ['server-error', 502],
    ['not-json', 502],
    ['refused-token', 502],
    ['hang-up', 503],
  ])('answers with %s, says so with %i and never shows part of a health page', async (behaviour, status) => {
    cms.behave(behaviour);
    const response = await open('/conditions/sciatica');
    const page = await response.text();
    expect(response.status).toBe(status);
    expect(page).toContain('call 911');
    expect(page).not.toContain('What is sciatica');
    expect(page).not.toMatch(/redFlags failed|boom|Only the site may read/);
    expect(page).not.toContain('<script');
    if (status === 503) expect(response.headers.get('retry-after')).toBe('30');
  });

  it('confirms that there is no such page, says 404 with a way on', async () => {
    cms.behave('empty');
    const response = await open('/conditions/no-such-thing');
    const page = await response.text();
    expect(response.status).toBe(404);
    expect(page).toContain('href="/conditions"');
    expect(page).toContain('There is no page at this address');
  });

  it('confirms that nothing moved there, says 404 for an address that belongs to no page', async () => {
    cms.behave('empty');
    for (const path of ['/nothing', '/conditions/a/b', '/.env', '/about/nothing'])
      expect([path, (await open(path)).status]).toEqual([path, 404]);
  });

  it('has no content at all, still opens the home page and says what to do', async () => {
    cms.behave('empty');
    const response = await open('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Sign in to the CMS');
  });

  it('is gone, says 503', async () => {
    await cms.stop();
    const response = await open('/conditions/sciatica');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('not available right now');
  });
});
