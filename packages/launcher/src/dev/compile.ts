import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { devDist } from './dev-services.ts';

/** Schemas need no compiler, which would take two seconds to do the same. */
function copySchemas(repoRoot: string, paths: readonly string[]): void {
  for (const path of paths) {
    const target = join(devDist(repoRoot), relative(join(repoRoot, 'apps', 'cms'), path));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

/**
 * Compiles the CMS for development, only what changed since the last time.
 * @param changed the changed files, or undefined for a start from scratch. So does a removed source: the compiler would
 * leave its product behind.
 * @returns what the compiler has to say; nothing was written unless it is empty
 */
export async function compileCms(repoRoot: string, changed?: readonly string[]): Promise<string> {
  const cms = join(repoRoot, 'apps', 'cms');
  const dist = devDist(repoRoot);
  const isComplete = changed?.every((path) => existsSync(path)) ?? false;
  if (changed && isComplete && changed.every((path) => path.startsWith(join(cms, 'src')) && path.endsWith('.json'))) {
    copySchemas(repoRoot, changed);
    return '';
  }
  if (!isComplete) rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  // The admin is built apart, and rarely.
  const admin = join(dist, 'build');
  if (!existsSync(admin)) {
    rmSync(admin, { force: true });
    symlinkSync(relative(dist, join(cms, 'dist', 'build')), admin);
  }
  const tsc = join(cms, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.json', '--outDir', dist, '--tsBuildInfoFile', join(dist, 'dev.tsbuildinfo'), '--pretty', 'false'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: cms }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}`.trim() || error.message : ''),
    );
  });
}
