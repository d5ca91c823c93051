import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePorts, readSettings, REPO_ROOT, type Settings, startMeridian } from '@meridian/launcher';

const run = promisify(execFile);

/**
 * Gives the work a data folder of its own with the demonstration and this many generated conditions, on which nothing runs yet, and no
 * stored page. It is removed afterwards.
 */
export async function withInstance<Result>(conditions: number, work: (settings: Settings) => Promise<Result>): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  const [sitePort, cmsPort] = await freePorts(2);
  const chosen = {
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    DATA_DIR: dataDir,
    DEMO: '1',
    NUXT_PAGE_STORE_WARM_UP_RATE: '500',
  };
  const environment = { ...process.env, ...chosen, SITE_URL: `http://localhost:${sitePort}` };
  // Nobody signs what is generated, so the publish gate is off.
  const settings: Settings = { ...readSettings({ ...environment, EDITORIAL_GATE: 'off' }, REPO_ROOT), nodeEnv: 'test' };
  try {
    // Once for the demonstration and the accounts; what is generated is written while nothing runs.
    await (await startMeridian(settings)).stop();
    rmSync(join(dataDir, 'pages'), { recursive: true, force: true });
    if (conditions > 0) await generate(conditions, environment);
    return await work(settings);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function generate(conditions: number, env: NodeJS.ProcessEnv): Promise<void> {
  console.log(`Generating ${conditions} conditions …`);
  await run(process.execPath, [fileURLToPath(new URL('./generate.ts', import.meta.url)), String(conditions)], { env });
}
