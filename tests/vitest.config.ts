import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Node takes graphql's CommonJS build, Vite would take the other; a schema belongs to the copy that made it. */
const graphql = createRequire(import.meta.url).resolve('graphql');
/** What Nuxt calls `~`. */
const app = fileURLToPath(new URL('../apps/web/app', import.meta.url));
const setup = fileURLToPath(new URL('./harness/global-setup.ts', import.meta.url));

/** Two projects at most fit on two cores; the ones that need both apps run on their own, one file after another. */
export default defineConfig({
  test: {
    root,
    projects: [
      {
        root,
        resolve: { alias: { graphql } },
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/cms/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/completeness/**/*.test.ts',
            'tests/harness/**/*.test.ts',
            'tests/launcher/**/*.test.ts',
          ],
          testTimeout: 15_000,
        },
      },
      { root, resolve: { alias: { '~': app } }, test: { name: 'web', include: ['apps/web/**/*.test.ts'], environment: 'node' } },
      {
        root,
        resolve: { alias: { graphql } },
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 240_000 },
      },
      ...['e2e', 'faults'].map((name) => ({
        root,
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          globalSetup: [setup],
          fileParallelism: false,
          // A browser on a busy shared machine may be late once; what is broken fails twice.
          retry: name === 'e2e' ? 1 : 0,
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: name === 'e2e' ? 1 : 2 },
        },
      })),
    ],
  },
});
