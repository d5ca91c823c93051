// By path, not by name: on a fresh machine the workspace is not installed yet, and the first step installs it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, ensureInstalled, listenForStop, REPO_ROOT, reportError, terminalOutput } from '../packages/launcher/src/index.ts';

const { signal } = listenForStop();
const context = { output: terminalOutput(), signal };
const logDir = join(cacheDir(REPO_ROOT), 'logs');
try {
  mkdirSync(logDir, { recursive: true });
  await ensureInstalled(REPO_ROOT, process.env, logDir, context);
  const { runTests, summaryLine } = await import('../tests/harness/run-tests.ts');
  const summary = await runTests(process.argv.slice(2), process.env, context);
  console.log(summaryLine(summary));
  process.exit(summary.failed === 0 ? 0 : 1);
} catch (error) {
  reportError(error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
