import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createPostgresDatabase, explainNoPostgres } from './postgres.ts';
import { prepareData, startCmsOnce, type PreparedData } from './prepared-data.ts';

declare module 'vitest' {
  interface ProvidedContext {
    preparedData: PreparedData;
    /** A PostgreSQL database to copy, of a CMS that has started once; '' where there is no PostgreSQL. */
    postgresTemplate: string;
  }
}

/** Makes the databases that the `contract` project copies. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('preparedData', await prepareData());
  const database = (await explainNoPostgres()) === undefined ? await createPostgresDatabase() : undefined;
  project.provide('postgresTemplate', database?.name ?? '');
  if (!database) return undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'meridian-template-'));
  try {
    await startCmsOnce({ DATA_DIR: dataDir, DATABASE_URL: database.url });
  } catch (error) {
    await database.drop();
    throw error;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  return database.drop;
}
