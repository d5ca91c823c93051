import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts, loadSecrets, prepareDataDir, readSettings, REPO_ROOT, siteService, Supervisor } from '@meridian/launcher';

export interface RunningSite {
  url: string;
  stop(): Promise<void>;
}

interface SiteWishes {
  cmsUrl: string;
  /** Further environment for the site. */
  environment?: Record<string, string>;
}

/** The built site alone, reading from a CMS of the test's choice. */
export async function startSite({ cmsUrl, environment = {} }: SiteWishes): Promise<RunningSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'meridian-site-'));
  const [sitePort, cmsPort] = await freePorts(2);
  const settings = readSettings(
    { PATH: process.env.PATH, SITE_PORT: String(sitePort), CMS_PORT: String(cmsPort), DATA_DIR: dataDir },
    REPO_ROOT,
  );
  prepareDataDir(dataDir);
  const definition = siteService({ settings, secrets: loadSecrets(dataDir, {}), accountsFile: '' });
  const supervisor = new Supervisor([{ ...definition, env: { ...definition.env, ...environment, NUXT_CMS_URL: cmsUrl } }], () => {});
  await supervisor.start();
  return {
    url: `http://localhost:${sitePort}`,
    async stop() {
      await supervisor.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
