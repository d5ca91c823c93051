import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  freePorts,
  loadSecrets,
  prepareDataDir,
  readSettings,
  REPO_ROOT,
  type Secrets,
  type Service,
  siteService,
  Supervisor,
} from '@meridian/launcher';

export interface RunningSite {
  url: string;
  /** Holds its stored pages. */
  dataDir: string;
  service: Service;
  /** Ends it in order, keeping its folder. */
  pause(): Promise<void>;
  /** Starts it again on the same folder, after `pause()`. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

interface SiteWishes {
  cmsUrl: string;
  /** The CMS's own, for a site that has to be let in. */
  secrets?: Secrets;
  /** Further environment for the site. */
  environment?: Record<string, string>;
}

/** The built site alone, reading from a CMS of the test's choice. */
export async function startSite({ cmsUrl, secrets, environment = {} }: SiteWishes): Promise<RunningSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'meridian-site-'));
  const [sitePort, cmsPort] = await freePorts(2);
  const settings = readSettings(
    { PATH: process.env.PATH, SITE_PORT: String(sitePort), CMS_PORT: String(cmsPort), DATA_DIR: dataDir },
    REPO_ROOT,
  );
  prepareDataDir(dataDir);
  const definition = siteService({ settings, secrets: secrets ?? loadSecrets(dataDir, {}), accountsFile: '' });
  // Each reader of the event log has a name of its own.
  const env = { ...definition.env, NUXT_PAGE_STORE_READER: `site-${sitePort}`, ...environment, NUXT_CMS_URL: cmsUrl };
  let supervisor: Supervisor;
  const resume = async () => {
    supervisor = new Supervisor([{ ...definition, env }], () => {});
    await supervisor.start();
  };
  await resume();
  return {
    url: `http://localhost:${sitePort}`,
    dataDir,
    get service() {
      return supervisor.services[0] as Service;
    },
    pause: () => supervisor.stop(),
    resume,
    async stop() {
      await supervisor.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
