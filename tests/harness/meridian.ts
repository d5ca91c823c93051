import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, type Meridian, REPO_ROOT, readSettings, startMeridian } from '@meridian/launcher';
import { prepareData } from './prepared-data.ts';

export interface TestMeridian extends Meridian {
  readonly dataDir: string;
}

export interface Wishes {
  /** The demonstration clinic (the default) or an empty one. */
  readonly demo?: boolean;
  /** Whether publishing obeys the rules (the default), or everything goes that a test makes up. */
  readonly gate?: boolean;
  /** Further environment for both servers. */
  readonly environment?: Record<string, string>;
}

/**
 * A real CMS and a real site on free ports, started exactly as `npm start` does it, in a folder that `stop()` removes. Like at a
 * second start, the demonstration is there already.
 */
export async function startTestMeridian({ demo = true, gate = true, environment = {} }: Wishes = {}): Promise<TestMeridian> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meridian-'));
  const [sitePort, cmsPort] = await freePorts(2);
  const chosen = {
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    DATA_DIR: dataDir,
    DEMO: demo ? '1' : '0',
    HOST: '127.0.0.1',
    SITE_URL: `http://localhost:${sitePort}`,
    EDITORIAL_GATE: gate ? 'on' : 'off',
    // Many tests sign in with few accounts.
    ADMIN_SIGN_INS: '1000',
  };
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name)),
  );
  const removeData = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    if (demo) cpSync((await prepareData()).demo, dataDir, { recursive: true });
    const settings = readSettings({ ...inherited, ...environment, ...chosen }, REPO_ROOT);
    const meridian = await startMeridian(gate ? settings : { ...settings, nodeEnv: 'test' });
    const stop = async () => {
      await meridian.stop();
      removeData();
    };
    return { ...meridian, dataDir, stop };
  } catch (error) {
    removeData();
    throw error;
  }
}
