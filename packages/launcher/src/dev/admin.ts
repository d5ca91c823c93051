import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePrivateFile } from '../atomic-file.ts';
import { buildables, ensureBuilt } from '../build.ts';
import { hashSources } from '../content-hash.ts';
import type { Settings } from '../settings.ts';
import type { Context } from '../step.ts';
import { withDependencies, workspacePackages } from '../workspace.ts';

/** Folders of the admin's own sources: that of the CMS, and `admin` in each package that the CMS depends on. */
export function adminFolders(repoRoot: string): string[] {
  const packages = withDependencies(workspacePackages(repoRoot), '@meridian/cms').map(({ dir }) => dir);
  const folders = packages.flatMap((dir) => [join(dir, 'admin'), join(dir, 'src', 'admin')]);
  return folders.filter((folder) => existsSync(folder));
}

/**
 * Builds the admin when its own sources or the locked versions changed. A change elsewhere in the CMS leaves it as it is,
 * so that a day's work waits for the half minute of that build as seldom as possible.
 */
export async function ensureAdmin({ repoRoot, dataDir, environment }: Settings, context: Context): Promise<void> {
  const stamp = join(repoRoot, '.cache', 'dev', 'admin-stamp');
  const product = buildables(repoRoot).find(({ id }) => id === 'cms')?.product ?? '';
  const hash = hashSources(repoRoot, adminFolders(repoRoot), [join(repoRoot, 'pnpm-lock.yaml')]);
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await ensureBuilt(repoRoot, environment, join(dataDir, 'logs'), context, 'cms');
  mkdirSync(dirname(stamp), { recursive: true });
  writePrivateFile(stamp, hash);
}
