import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, type Meridian, REPO_ROOT, readSettings, startMeridian } from '@meridian/launcher';

export interface TestMeridian extends Meridian {
  readonly dataDir: string;
}

export interface Wishes {
  /** The demonstration clinic (the default) or an empty one. */
  readonly demo?: boolean;
  /** Further environment for both servers. */
  readonly environment?: Record<string, string>;
}

/** A real CMS and a real site on free ports, started exactly as `npm start` does it, in a folder that `stop()` removes. */
export async function startTestMeridian({ demo = true, environment = {} }: Wishes = {}): Promise<TestMeridian> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meridian-'));
  const [sitePort, cmsPort] = await freePorts(2);
  const chosen = {
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    DATA_DIR: dataDir,
    DEMO: demo ? '1' : '0',
    HOST: '127.0.0.1',
    SITE_URL: `http://localhost:${sitePort}`,
  };
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name)),
  );
  const removeData = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const meridian = await startMeridian(readSettings({ ...inherited, ...environment, ...chosen }, REPO_ROOT));
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
