import path from 'node:path';

/** Absolute folder that holds everything the CMS writes: database, uploads, accounts. */
export function dataDir(environment: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(environment.DATA_DIR ?? path.join(__dirname, '..', '..', '..', '..', '.data'));
}
