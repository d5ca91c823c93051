/**
 * `pnpm bench [100 10000 pages]`: measures the running product at these numbers of conditions, for docs/performance.md, and looks at one
 * page of each type with Lighthouse and axe, for docs/page-types.md. Without arguments it does both.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
// By path, not by name: on a fresh machine the workspace is not installed yet, and the first step installs it.
import { cacheDir, ensureInstalled, listenForStop, REPO_ROOT, reportError, terminalOutput } from '../packages/launcher/src/index.ts';

const asked = process.argv.length > 2 ? process.argv.slice(2) : ['100', '10000', 'pages'];
const sizes = asked.filter((argument) => argument !== 'pages').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
  console.error('Give numbers of conditions, each at least 10, or "pages", or both: pnpm bench 100 10000 pages');
  process.exit(2);
}
try {
  const logDir = join(cacheDir(REPO_ROOT), 'logs');
  mkdirSync(logDir, { recursive: true });
  const context = { output: terminalOutput(), signal: listenForStop().signal };
  await ensureInstalled(REPO_ROOT, process.env, logDir, context);
  if (sizes.length > 0) await (await import('../tests/bench/bench.ts')).bench(sizes);
  if (asked.includes('pages')) {
    const { ensureChromium } = await import('../tests/harness/fetch-chromium.ts');
    process.env.CHROMIUM_PATH = await ensureChromium(REPO_ROOT, process.env, context);
    await (await import('../tests/bench/page-types.ts')).benchPageTypes();
  }
  process.exit(0);
} catch (error) {
  reportError(error);
  process.exit(1);
}
