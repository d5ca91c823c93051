import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPO_ROOT, startMeridian } from '@meridian/launcher';
import { violationsOf } from '../harness/axe.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';
import { createEditor, signIn } from '../harness/editor.ts';
import { onePageOfEachType } from '../harness/page-types.ts';
import { withInstance } from './instance.ts';
import { askLighthouse, type LighthouseScores } from './lighthouse.ts';
import { machineOf, toTable } from './report.ts';

/** Pages that no sitemap names: search, results from which search engines are to keep out, and an address that is answered with 404. */
const UNLISTED = ['/search', '/search?q=sciatica', '/conditions/no-such-condition'];

/** One address that stands for its type. */
interface PageType extends LighthouseScores {
  path: string;
  /** What axe objects to on a desk in light colours, everything unfolded. */
  violations: string[];
}

/** Has Lighthouse and axe look at one page of each type, no longer marked as a demonstration, and writes docs/page-types.md. */
export async function benchPageTypes(): Promise<void> {
  const measured = await withInstance(0, async (settings) => {
    const meridian = await startMeridian(settings);
    try {
      const editor = createEditor(meridian.cmsUrl, await signIn(meridian.cmsUrl, meridian.accounts.list, 'owner'));
      await editor.publishSingle('site', { isDemonstration: false });
      return await measureEach(meridian.siteUrl);
    } finally {
      await meridian.stop();
    }
  });
  await writeReport(measured);
}

async function measureEach(siteUrl: string): Promise<PageType[]> {
  const browser = await launchBrowser();
  const measured: PageType[] = [];
  try {
    for (const path of [...(await onePageOfEachType(siteUrl)), ...UNLISTED]) {
      console.log(`${path} …`);
      const { page, close } = await openPage(browser);
      await page.goto(`${siteUrl}${path}`);
      const violations = await violationsOf(page);
      await close();
      measured.push({ path, violations, ...(await askLighthouse(`${siteUrl}${path}`)) });
    }
  } finally {
    await browser.close();
  }
  return measured;
}

async function writeReport(measured: readonly PageType[]): Promise<void> {
  const rows = measured.map(({ path, scores, lcp, cls, tbt, requests, bytes, violations }) => [
    `\`${path}\``,
    scores.join(' / '),
    `${(lcp / 1_000).toFixed(2)} s`,
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
    String(requests),
    `${(bytes / 1_024).toFixed(1)} KiB`,
    String(violations.length),
  ]);
  const table = toTable(['Page', 'Lighthouse', 'LCP', 'CLS', 'TBT', 'Requests', 'On the wire', 'axe'], rows);
  const missed = measured.flatMap(({ path, missed: audits, violations }) =>
    [...audits.map((audit) => `Lighthouse, ${audit}`), ...violations.map((violation) => `axe, ${violation}`)].map(
      (what) => `- \`${path}\`: ${what}`,
    ),
  );
  const text = [
    '# Types of pages',
    '',
    'Written by `pnpm bench`: one page of each type of the demonstration, the richest, no longer marked as a demonstration (marked pages ask',
    'search engines to stay away). Lighthouse: performance, accessibility, best practices, search, on its simulated phone; the middle of three',
    'runs, unless the first had full marks. Bytes are compressed, with heads, fonts and pictures. axe: violations of WCAG 2.2 AA and of its best',
    'practice; `npm test` looks further, in dark colours, on a phone and at 320 pixels.',
    '',
    table,
    '',
    ...(missed.length > 0 ? ['What cost points:', '', ...missed, ''] : []),
    `Machine: ${machineOf()}.`,
    '',
  ].join('\n');
  console.log(`\n${table}\n\n${missed.join('\n')}\n`);
  await writeFile(join(REPO_ROOT, 'docs', 'page-types.md'), text);
}
