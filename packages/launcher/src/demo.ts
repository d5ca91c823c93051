import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cmsEnvironment, type Given } from './services.ts';
import { type Context, runStep } from './step.ts';

const WATCHDOG = fileURLToPath(new URL('./die-with-launcher.mjs', import.meta.url));

/** Runs the loader, which decides itself whether there is anything left to load. The CMS must not be running. */
export async function loadDemo(given: Given, context: Context): Promise<void> {
  const { repoRoot, dataDir } = given.settings;
  await runStep(
    {
      label: 'Loading the demonstration content',
      command: process.execPath,
      args: ['--import', WATCHDOG, join(repoRoot, 'scripts', 'load-demo.ts')],
      cwd: repoRoot,
      env: cmsEnvironment(given),
      logFile: join(dataDir, 'logs', 'demo.log'),
      runFile: join(dataDir, 'run', 'demo.json'),
    },
    context,
  );
}
