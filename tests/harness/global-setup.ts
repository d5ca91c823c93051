import type { Account } from '@meridian/launcher';
import type { TestProject } from 'vitest/node';
import { startTestMeridian } from './meridian.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    cmsUrl: string;
    accounts: Account[];
    dataDir: string;
  }
}

/**
 * One Meridian with the demonstration clinic for a whole project; tests read it with `inject('siteUrl')`. The tests of faults publish
 * made-up texts that nobody could sign, so theirs has no publish gate.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const meridian = await startTestMeridian({ gate: project.name !== 'faults' });
  project.provide('siteUrl', meridian.siteUrl);
  project.provide('cmsUrl', meridian.cmsUrl);
  project.provide('accounts', [...meridian.accounts.list]);
  project.provide('dataDir', meridian.dataDir);
  return meridian.stop;
}
