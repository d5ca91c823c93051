// Type checks every workspace with its own compiler; prints all failures before it exits.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHECKS = [
  ['apps/cms', 'tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['apps/cms', 'tsc', '-p', 'src/admin'],
  ['apps/web', 'nuxt', 'typecheck'],
  ['packages/content-schema', 'tsc', '-p', '.'],
  ['packages/demo-content', 'tsc', '-p', '.'],
  ['packages/launcher', 'tsc', '-p', '.'],
  ['packages/nuxt-page-store', 'tsc', '-p', '.'],
  ['packages/strapi-plugin-delivery', 'tsc', '-p', '.'],
  ['packages/strapi-plugin-delivery', 'tsc', '-p', 'src/admin'],
  ['packages/strapi-plugin-editorial', 'tsc', '-p', '.'],
  ['packages/strapi-plugin-editorial', 'tsc', '-p', 'src/admin'],
  ['.', 'tsc', '-p', 'scripts'],
  ['tests', 'tsc', '-p', '.'],
];
const root = fileURLToPath(new URL('..', import.meta.url));
const failed = CHECKS.filter(([dir, ...command]) => {
  const { status } = spawnSync('pnpm', ['--dir', `${root}${dir}`, 'exec', ...command], { stdio: 'inherit' });
  if (status !== 0) console.error(`Type check failed in ${dir} (${command.join(' ')}).`);
  return status !== 0;
});
process.exit(failed.length ? 1 : 0);
