import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Node takes graphql's CommonJS build, Vite would take the other; a schema belongs to the copy that made it. */
const graphql = createRequire(import.meta.url).resolve('graphql');
/** What Nuxt calls `~` and `#shared`. */
const app = fileURLToPath(new URL('../apps/web/app', import.meta.url));
const shared = fileURLToPath(new URL('../apps/web/shared', import.meta.url));
const setup = fileURLToPath(new URL('./harness/global-setup.ts', import.meta.url));
const contractSetup = fileURLToPath(new URL('./harness/contract-setup.ts', import.meta.url));

/** The rules of publishing are the same on both databases; they run on the second one in `npm run test:full` only. */
const contractProjects = [
  { name: 'contract', include: ['tests/contract/**/*.test.ts'] },
  ...(process.env.TEST_FULL
    ? [{ name: 'contract-postgres', include: ['tests/contract/editorial-*.test.ts'], env: { TEST_DATABASE: 'postgres' } }]
    : []),
];

/**
 * Two files at a time, also where there are two cores: the CMS waits for its database as much as it computes. The projects that need
 * both apps run on their own, one file after another.
 */
export default defineConfig({
  test: {
    root,
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
      {
        root,
        resolve: { alias: { '~': app, '#shared': shared } },
        test: { name: 'web', include: ['apps/web/**/*.test.ts'], environment: 'node' },
      },
      ...contractProjects.map((test) => ({
        root,
        resolve: { alias: { graphql } },
        test: { globalSetup: [contractSetup], testTimeout: 60_000, hookTimeout: 240_000, ...test },
      })),
      ...['e2e', 'faults'].map((name) => ({
        root,
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          globalSetup: [setup],
          fileParallelism: false,
          // A browser or a process on a busy shared machine may be late once; what is broken fails twice.
          retry: 1,
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: name === 'e2e' ? 1 : 2 },
        },
      })),
    ],
  },
});
