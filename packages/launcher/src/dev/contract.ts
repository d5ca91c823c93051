import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { schemaFile } from './dev-services.ts';

export interface PrintedSchemas {
  readonly schema: string;
  readonly fullSchema: string;
}

export interface ContractFile {
  /** Path inside packages/content-schema. */
  readonly path: string;
  readonly content: string;
}

/** Makes the files of the contract from the schema and the site's documents; handed in, since the launcher has no dependencies. */
export type GenerateContract = (schemas: PrintedSchemas) => Promise<readonly ContractFile[]>;

/** Whole or not at all, since the running servers read it; and only if it differs, since they reload what is written. */
function writeIfChanged(repoRoot: string, path: string, content: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false;
  const temporary = join(repoRoot, '.cache', 'dev', 'contract.new');
  mkdirSync(dirname(temporary), { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(temporary, content);
  renameSync(temporary, path);
  return true;
}

/**
 * Brings the contract in step with the schema of the running CMS and the site's documents.
 * @returns the files that changed, as paths in the repository
 * @throws whatever is wrong with a document
 */
export async function updateContract(repoRoot: string, generate: GenerateContract): Promise<string[]> {
  const schemas = JSON.parse(readFileSync(schemaFile(repoRoot), 'utf8')) as PrintedSchemas;
  const files = await generate(schemas);
  const folder = join(repoRoot, 'packages', 'content-schema');
  const changed = files.filter(({ path, content }) => writeIfChanged(repoRoot, join(folder, path), content));
  return changed.map(({ path }) => relative(repoRoot, join(folder, path)));
}
