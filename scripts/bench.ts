/** `pnpm bench [100 10000]`: measures the running product at these numbers of conditions, and writes docs/performance.md. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
// By path, not by name: on a fresh machine the workspace is not installed yet, and the first step installs it.
import { cacheDir, ensureInstalled, listenForStop, REPO_ROOT, reportError, terminalOutput } from '../packages/launcher/src/index.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
  console.error('Give numbers of conditions, each at least 10: pnpm bench 100 10000');
  process.exit(2);
}
try {
  const logDir = join(cacheDir(REPO_ROOT), 'logs');
  mkdirSync(logDir, { recursive: true });
  await ensureInstalled(REPO_ROOT, process.env, logDir, { output: terminalOutput(), signal: listenForStop().signal });
  const { bench } = await import('../tests/bench/bench.ts');
  await bench(sizes.length > 0 ? sizes : [100, 10_000]);
  process.exit(0);
} catch (error) {
  reportError(error);
  process.exit(1);
}
