import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders that hold products, not sources. */
const SKIPPED_FOLDERS = /(^|\/)(node_modules|dist|build|coverage|types\/generated|public\/uploads)$/;
/** Tests, logs and notes never end up in what is built. */
const SKIPPED_FILES = /(\.(test|spec)\.[cm]?tsx?|\.log|\.tsbuildinfo|~)$/;

function addFolder(hash: Hash, root: string, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // Names with a leading dot are tools' own state (.nuxt, .output, .strapi, .data, .cache).
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && !SKIPPED_FOLDERS.test(path)) addFolder(hash, root, path);
    if (entry.isFile() && !SKIPPED_FILES.test(entry.name)) addFile(hash, root, path);
  }
}

function addFile(hash: Hash, root: string, path: string): void {
  const content = readFileSync(path);
  hash.update(`${relative(root, path)}\0${content.length}\0`).update(content);
}

/** One value for the names and contents of source folders and single files; absent files count as absent. */
export function hashSources(root: string, folders: readonly string[], files: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra);
  for (const folder of folders) addFolder(hash, root, folder);
  for (const file of files) if (existsSync(file)) addFile(hash, root, file);
  return hash.digest('hex');
}
